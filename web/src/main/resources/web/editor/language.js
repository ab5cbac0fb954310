import { isMarked } from "./commands.js";
import { around } from "./link.js";
import { ask } from "./popup.js";

/** Installs the dialog that says which language a passage is in: screen readers, hyphenation and spelling go by it. */
export function install(desk) {
  const dialog = document.querySelector("[data-language]");
  const { language } = desk.schema.marks;
  const { view } = desk;
  name(dialog.querySelector("select"));

  desk.acts.language = {
    active: (state) => isMarked(state, language),
    run: (state, dispatch) => {
      const range = around(state, language);
      const possible = range.from < range.to && state.selection.$from.parent.inlineContent;
      if (possible && dispatch) {
        open(range);
      }
      return possible;
    },
  };

  async function open({ from, to, mark }) {
    const chosen = await ask(dialog, { lang: mark?.attrs.lang ?? "" });
    if (chosen) {
      const { tr } = view.state;
      tr.removeMark(from, to, language);
      view.dispatch(chosen.lang ? tr.addMark(from, to, language.create({ lang: chosen.lang })) : tr);
    }
    view.focus();
  }
}

/** Names the languages in the page's, after the first, which is the section's own. */
function name(select) {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  for (const option of Array.from(select.options).filter((it) => it.value)) {
    option.value = option.text;
    option.text = names.of(option.value);
  }
}
