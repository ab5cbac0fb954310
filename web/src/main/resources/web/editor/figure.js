import { NodeSelection } from "prosemirror-state";
import { around } from "./commands.js";
import { missed } from "./missed.js";

/*
 * Figures: a picture with its alternative text, or the word that it is an ornament, and a caption, which is written in
 * the text itself. `desk.insertFigure({src, alt, caption})` puts one in: whoever brings a picture calls it.
 */

/** Installs the figure's dialog; `desk.choosePicture`, where somebody offers it, answers {src, alt?, caption?} or null. */
export function install(desk) {
  const { view, schema } = desk;
  const { figure, figure_caption: caption, image } = schema.nodes;

  desk.insertFigure = (picture) => {
    // somebody may have taken the text over while the dialog stood open
    if (!view.editable) {
      return;
    }
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
        here ? import("./figure-dialog.js").then(({ describe }) => describe(desk, here), missed(desk)) : bring();
      }
      return possible;
    },
  };

  async function bring() {
    const picture = await desk.choosePicture();
    if (picture) {
      desk.insertFigure(picture);
    }
  }

  function chosen(state) {
    const { node, from } = state.selection;
    return node?.type === figure ? { node, pos: from } : around(state, figure);
  }
}
