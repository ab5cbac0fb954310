import { isMarked } from "./commands.js";
import { markedRange } from "./marked-range.js";
import { missed } from "./missed.js";

/** Ctrl+K, or the toolbar's button; the dialog is fetched when it is asked for the first time. */
export function install(desk) {
  const { link } = desk.schema.marks;
  desk.acts.link = {
    active: (state) => isMarked(state, link),
    run: (state, dispatch) => {
      const possible = state.selection.$from.parent.inlineContent;
      if (possible && dispatch) {
        const range = markedRange(state, link);
        import("./link-dialog.js").then(({ openLink }) => openLink(desk, range), missed(desk));
      }
      return possible;
    },
  };
}
