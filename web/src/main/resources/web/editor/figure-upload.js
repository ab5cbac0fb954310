import { TextSelection } from "prosemirror-state";
import { missed } from "./missed.js";

/*
 * Pictures from the writer's machine: chosen with the toolbar's button, dropped on the text, or pasted. A dialog, which is
 * fetched when it is needed, asks what the picture shows; it is uploaded, and the server answers with its figure.
 */

/** Offers `desk.choosePicture()`: answers {src, alt, caption}, null where the writer leaves it, or undefined without a dialog. */
export function install(desk) {
  const { view } = desk;
  let opening = null;

  desk.choosePicture = async (picture) => {
    opening ??= import("./picture-dialog.js").then(({ pictureDialog }) => pictureDialog(desk));
    const choose = await opening.catch((away) => {
      opening = null;
      missed(desk)(away);
    });
    return choose?.(picture);
  };
  view.setProps({
    handlePaste: (_, { clipboardData }) => take(pictureIn(clipboardData)),
    handleDrop: (_, event, slice, moved) => !moved && take(pictureIn(event.dataTransfer), placeOf(event)),
  });

  /** Puts a picture in that was not asked for; what is dropped goes where it was dropped. */
  function take(picture, at) {
    if (!picture || !view.editable) {
      return false;
    }
    if (at !== undefined) {
      view.dispatch(view.state.tr.setSelection(TextSelection.near(view.state.doc.resolve(at))));
    }
    desk.choosePicture(picture).then((figure) => (figure ? desk.insertFigure(figure) : view.focus()));
    return true;
  }

  function placeOf({ clientX, clientY }) {
    return view.posAtCoords({ left: clientX, top: clientY })?.pos;
  }
}

/** What comes with a text of its own is pasted as that: programs add a picture of every selection. */
function pictureIn(data) {
  const files = Array.from(data?.files ?? []);
  return data?.types.includes("text/html") ? null : (files.find((it) => it.type.startsWith("image/")) ?? null);
}
