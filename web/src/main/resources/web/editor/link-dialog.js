import { ask } from "./dialogs.js";
import { isValue } from "./schema-values.js";

const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#].*)?$/u;
const MAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** The address in the form in which it is kept (LinkAddress); null where a link may not lead there. */
export function address(written) {
  const plain = written.trim().replace(/\p{Cc}/gu, "").replaceAll(" ", "%20");
  const full = MAIL.test(plain) ? `mailto:${plain}` : BARE.test(plain) ? `https://${plain}` : plain;
  return isValue("href", full) ? full : null;
}

/** Asks where the selection leads, or changes the link around it. */
export async function openLink({ view, schema, words: sentences }, range) {
  const dialog = document.querySelector("[data-link]");
  const { href: field } = dialog.querySelector("form").elements;
  const { link } = schema.marks;
  const words = view.state.doc.textBetween(range.from, range.to);
  field.oninput = () => field.setCustomValidity(field.value && !address(field.value) ? sentences.address : "");
  dialog.querySelector("[data-words-field]").hidden = range.from !== range.to;
  dialog.querySelector('[value="remove"]').hidden = !range.mark;
  const chosen = await ask(dialog, { href: range.mark?.attrs.href ?? "", words });
  if (chosen) {
    view.dispatch(applied(view.state.tr, link, range, chosen));
  }
  view.focus();
}

function applied(transaction, link, { from, to }, { action, href, words }) {
  if (action === "remove") {
    return transaction.removeMark(from, to, link);
  }
  const end = from === to ? from + (words || href).length : to;
  if (from === to) {
    transaction.insertText(words || href, from);
  }
  return transaction.addMark(from, end, link.create({ href: address(href) })).removeStoredMark(link);
}
