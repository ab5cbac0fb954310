import { NodeSelection } from "prosemirror-state";
import { around } from "./commands.js";
import { ask } from "./popup.js";

/*
 * Figures: a picture with its alternative text, or the word that it is an ornament, and a caption, which is written in
 * the text itself. `desk.insertFigure({src, alt, caption})` puts one in: whoever brings a picture calls it.
 */

/** Installs the figure's dialog; `desk.choosePicture`, where somebody offers it, answers {src, alt?, caption?} or null. */
export function install(desk) {
  const dialog = document.querySelector("[data-figure]");
  const { fields = dialog.querySelector("form").elements } = {};
  const { view, schema } = desk;
  const { figure, figure_caption: caption, image } = schema.nodes;

  desk.insertFigure = (picture) => {
    const words = picture.caption ? schema.text(picture.caption) : null;
    const made = figure.create(null, [
      image.create({ src: picture.src, alt: picture.alt ?? null }),
      caption.create(null, words),
    ]);
    const { $from } = view.state.selection;
    const at = $from.depth ? $from.after(1) : $from.pos;
    const { tr } = view.state;
    tr.insert(at, made);
    view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)).scrollIntoView());
    view.focus();
  };

  desk.acts.figure = {
    active: (state) => chosen(state) !== null,
    run: (state, dispatch) => {
      const here = chosen(state);
      const possible = Boolean(here || desk.choosePicture);
      if (possible && dispatch) {
        here ? describe(here) : bring();
      }
      return possible;
    },
  };
  fields.decorative.addEventListener("change", () => (fields.alt.disabled = fields.decorative.checked));

  async function bring() {
    const picture = await desk.choosePicture();
    if (picture) {
      desk.insertFigure(picture);
    }
  }

  async function describe({ node, pos }) {
    const at = pos + 1;
    const { alt } = node.firstChild.attrs;
    fields.alt.disabled = alt === "";
    const answer = await ask(dialog, { alt: alt ?? "", decorative: alt === "" });
    if (answer?.action === "remove") {
      view.dispatch(view.state.tr.delete(pos, pos + node.nodeSize));
    } else if (answer) {
      view.dispatch(view.state.tr.setNodeAttribute(at, "alt", answer.decorative ? "" : answer.alt?.trim() || null));
    }
    view.focus();
  }

  function chosen(state) {
    const { node, from } = state.selection;
    return node?.type === figure ? { node, pos: from } : around(state, figure);
  }
}
