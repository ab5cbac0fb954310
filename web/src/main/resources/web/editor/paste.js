import { closeHistory } from "prosemirror-history";
import { DOMSerializer, Fragment, Slice } from "prosemirror-model";
import { Plugin } from "prosemirror-state";

/*
 * Paste and drop. What was copied here is marked and stays as it is; HTML of other programs is read by what is fetched when
 * the focus comes into the text. Where that cannot be fetched, the schema alone decides what stays.
 */

const OURS = "data-masthead";
let clipboard = null;

function fetched() {
  return import("./clipboard.js").then(
    (module) => (clipboard = module),
    (away) => console.warn(away),
  );
}

/** The plugin of a view of the desk. */
export function pasting(desk) {
  let read = null;
  let refused = false;

  const again = (view, data, plain) => () => {
    const html = data.html && !plain;
    html ? view.pasteHTML(data.html) : view.pasteText(data.text);
  };
  return new Plugin({
    props: {
      clipboardTextParser: textParser,
      clipboardSerializer: new Marking(desk.schema),
      handleDOMEvents: {
        focus: () => void (clipboard || fetched()),
        dragenter: () => void (clipboard || fetched()),
        paste: (view, event) => {
          if (clipboard || !event.clipboardData || event.clipboardData.files.length) {
            return false;
          }
          const data = { html: event.clipboardData.getData("text/html"), text: event.clipboardData.getData("text/plain") };
          event.preventDefault();
          fetched().then(again(view, data, view.input.shiftKey));
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

/** Plain text: an empty line parts paragraphs; where there is none, each line is one. */
function textParser(text, $context, plain, { state: { schema } }) {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  const wrapped = /\n[ \t]*\n/.test(lines);
  const paragraphs = wrapped ? lines.split(/\n[ \t]*\n+/).map((it) => it.replace(/\s*\n\s*/g, " ")) : lines.split("\n");
  const marks = $context.marks();
  const blocks = paragraphs
    .map((it) => it.trim())
    .filter(Boolean)
    .map((it) => schema.nodes.paragraph.create(null, schema.text(it, marks)));
  return new Slice(Fragment.fromArray(blocks), blocks.length ? 1 : 0, blocks.length ? 1 : 0);
}
