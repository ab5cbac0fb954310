/* A note in the text: its number, out of the way of the sentence. Who goes onto it can open its own editor (note-editor.js). */

/** The view of a note; `desk.openNote(pos)` opens its editor. */
export function noteView(desk) {
  return (node, view, getPos) => {
    const dom = document.createElement("span");
    const show = (it) => dom.setAttribute("aria-label", `${desk.words.note}: ${it.textContent}`);
    dom.className = "note-mark";
    dom.setAttribute("role", "button");
    dom.setAttribute("aria-haspopup", "dialog");
    dom.addEventListener("click", () => desk.openNote(getPos()));
    show(node);
    return {
      dom,
      update: (it) => it.type === node.type && (show(it), true),
      ignoreMutation: () => true,
    };
  };
}
