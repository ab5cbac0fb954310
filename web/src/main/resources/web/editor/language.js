import { isMarked } from "./commands.js";
import { markedRange } from "./marked-range.js";
import { missed } from "./missed.js";

/** The act that says which language a passage is in: screen readers, hyphenation and spelling go by it. */
export function install(desk) {
  const { language } = desk.schema.marks;
  desk.acts.language = {
    active: (state) => isMarked(state, language),
    run: (state, dispatch) => {
      const range = markedRange(state, language);
      const possible = range.from < range.to && state.selection.$from.parent.inlineContent;
      if (possible && dispatch) {
        import("./language-dialog.js").then(({ openLanguage }) => openLanguage(desk, range), missed(desk));
      }
      return possible;
    },
  };
}
