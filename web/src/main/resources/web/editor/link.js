import { TextSelection } from "prosemirror-state";
import { isMarked } from "./commands.js";
import { ask } from "./popup.js";
import { isValue } from "./schema-values.js";

const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The address in the form in which it is kept (LinkAddress); null where a link may not lead there. */
export function address(written) {
  const plain = written.trim().replace(/\p{Cc}/gu, "").replaceAll(" ", "%20");
  const full = MAIL.test(plain) ? `mailto:${plain}` : BARE.test(plain) ? `https://${plain}` : plain;
  return isValue("href", full) ? full : null;
}

/** Installs the link dialog: Ctrl+K, or the toolbar's button. */
export function install(desk) {
  const dialog = document.querySelector("[data-link]");
  const { form } = dialog.querySelector("form").elements.href;
  const { link } = desk.schema.marks;
  const { view } = desk;

  desk.acts.link = {
    active: (state) => isMarked(state, link),
    run: (state, dispatch) => {
      const possible = state.selection.$from.parent.inlineContent;
      if (possible && dispatch) {
        open();
      }
      return possible;
    },
  };
  form.elements.href.addEventListener("input", ({ target }) => {
    target.setCustomValidity(target.value && !address(target.value) ? desk.words.address : "");
  });

  async function open() {
    const range = around(view.state, link);
    const words = view.state.doc.textBetween(range.from, range.to);
    dialog.querySelector("[data-words-field]").hidden = range.from !== range.to;
    dialog.querySelector('[value="remove"]').hidden = !range.mark;
    const chosen = await ask(dialog, { href: range.mark?.attrs.href ?? "", words });
    if (chosen) {
      apply(range, chosen);
    }
    view.focus();
  }

  function apply({ from, to }, { action, href, words }) {
    const { tr } = view.state;
    if (action === "remove") {
      view.dispatch(tr.removeMark(from, to, link));
      return;
    }
    const target = address(href);
    const end = from === to ? from + (words || href).length : to;
    if (from === to) {
      tr.insertText(words || href, from);
    }
    tr.addMark(from, end, link.create({ href: target }));
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(link));
  }
}

/** The selection, or where it is empty the whole passage around it that carries the mark: {from, to, mark?}. */
export function around({ selection }, type) {
  const { from, to, $from, empty } = selection;
  const here = (node) => node && type.isInSet(node.marks);
  const mark = here($from.nodeAfter) || here($from.nodeBefore);
  if (!empty || !mark) {
    return { from, to, mark: mark || undefined };
  }
  const { parent } = $from;
  let start = $from.start();
  let found = { from, to };
  let open = null;
  parent.forEach((child) => {
    const end = start + child.nodeSize;
    open = mark.isInSet(child.marks) ? { from: open?.from ?? start, to: end } : null;
    if (open && open.from <= from && from <= open.to) {
      found = open;
    }
    start = end;
  });
  return { ...found, mark };
}
