import { closeHistory } from "prosemirror-history";
import { DOMSerializer, Fragment, Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";

/*
 * Paste and drop. What was copied here is marked and stays as it is; HTML of other programs is read by what is fetched when
 * the focus comes into the text. Where that cannot be fetched, the schema alone decides what stays.
 */

const OURS = "data-masthead";
let clipboard = null;
let fetching = null;

/** Once; tried again where nobody answered. */
function fetched({ view }) {
  fetching ??= import("./clipboard.js").then(
    (module) => {
      clipboard = module;
      view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, module.noBreakSigns()] }));
    },
    (away) => {
      fetching = null;
      console.warn(away);
    },
  );
  return fetching;
}

/** The plugin of a view of the desk. */
export function pasting(desk) {
  let read = null;
  let refused = false;

  const again = (view, data, plain) => () => {
    const html = data.html && !plain;
    if (view.editable) {
      html ? view.pasteHTML(data.html) : view.pasteText(data.text);
    }
  };
  return new Plugin({
    props: {
      clipboardTextParser: (...given) => clipboard?.readPlain({ Slice, Fragment }, ...given),
      clipboardSerializer: new Marking(desk.schema),
      handleDOMEvents: {
        focus: () => void (clipboard || fetched(desk)),
        dragenter: () => void (clipboard || fetched(desk)),
        paste: (view, event) => {
          if (clipboard || !view.editable || !event.clipboardData || event.clipboardData.files.length) {
            return false;
          }
          const data = { html: event.clipboardData.getData("text/html"), text: event.clipboardData.getData("text/plain") };
          event.preventDefault();
          fetched(desk).then(again(view, data, view.input.shiftKey));
          return true;
        },
      },
      transformPastedHTML: (html) => {
        read = null;
        refused = Boolean(clipboard?.isTooLong(html));
        if (refused) {
          return "";
        }
        if (!clipboard || html.includes(OURS)) {
          return html;
        }
        read = clipboard.readPasted(html, desk.textarea.lang);
        return read.html;
      },
      handlePaste: (view, event, slice) => {
        const known = read;
        read = null;
        if (refused) {
          refused = false;
          clipboard.refuse(desk);
          return true;
        }
        const files = Array.from(event.clipboardData?.files ?? []).filter((it) => it.type.startsWith("image/"));
        return Boolean(view.editable && clipboard?.put({ desk, view, event, slice, read: known, files, closeHistory }));
      },
    },
  });
}

/** Marks what is copied, so that it is known again. */
class Marking extends DOMSerializer {
  constructor(schema) {
    super(DOMSerializer.nodesFromSchema(schema), DOMSerializer.marksFromSchema(schema));
  }

  serializeFragment(fragment, options, target) {
    const made = super.serializeFragment(fragment, options, target);
    if (!target) {
      made.firstElementChild?.setAttribute(OURS, "");
    }
    return made;
  }
}
