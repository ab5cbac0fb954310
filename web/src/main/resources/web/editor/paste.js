import { closeHistory } from "prosemirror-history";
import { DOMSerializer, Fragment, Slice } from "prosemirror-model";
import { Plugin, TextSelection } from "prosemirror-state";
import { missed } from "./missed.js";

/*
 * Paste and drop. What was copied here is marked and stays as it is; HTML of other programs is read by what is fetched when
 * the focus comes into the text. Where that cannot be fetched, the schema alone decides what stays.
 */

const OURS = "data-masthead";
let clipboard = null;
let fetching = null;

/** Once; tried again where nobody answered. */
function fetched(desk) {
  const { view } = desk;
  fetching ??= import("./clipboard.js").then(
    (module) => {
      clipboard = module;
      view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, module.noBreakSigns()] }));
    },
    (away) => {
      fetching = null;
      missed(desk)(away);
    },
  );
  return fetching;
}

/** The plugin of a view of the desk. */
export function pasting(desk) {
  let read = null;
  let refused = false;

  const put = (view, event, slice, files) => {
    const known = read;
    read = null;
    if (refused) {
      refused = false;
      clipboard.refuse(desk);
      return true;
    }
    return Boolean(view.editable && clipboard?.put({ desk, view, event, slice, read: known, files, closeHistory }));
  };
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
        const files = Array.from(event.clipboardData?.files ?? []).filter((it) => it.type.startsWith("image/"));
        return put(view, event, slice, files);
      },
      // what is moved within the text has its form already; its own place is found by ProseMirror
      handleDrop: (view, event, slice, moved) => {
        const place = moved ? null : view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (place && view.editable && clipboard) {
          view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(place.pos))));
        }
        return Boolean(place) && put(view, event, slice, []);
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
