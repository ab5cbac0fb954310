import { ask } from "./dialogs.js";

/** Asks what the picture of a figure says, or whether it is an ornament. */
export async function describe({ view }, { node, pos }) {
  const dialog = document.querySelector("[data-figure]");
  const { alt: field, decorative } = dialog.querySelector("form").elements;
  const { alt } = node.firstChild.attrs;
  decorative.onchange = () => (field.disabled = decorative.checked);
  field.disabled = alt === "";
  const answer = await ask(dialog, { alt: alt ?? "", decorative: alt === "" });
  if (answer?.action === "remove") {
    view.dispatch(view.state.tr.delete(pos, pos + node.nodeSize));
  } else if (answer) {
    const words = answer.decorative ? "" : answer.alt?.trim() || null;
    view.dispatch(view.state.tr.setNodeAttribute(pos + 1, "alt", words));
  }
  view.focus();
}
