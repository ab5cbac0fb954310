import { ask } from "./dialogs.js";

/** Asks which language a passage is in. */
export async function openLanguage({ view, schema }, { from, to, mark }) {
  const dialog = document.querySelector("[data-language]");
  const { language } = schema.marks;
  name(dialog.querySelector("select"));
  const chosen = await ask(dialog, { lang: mark?.attrs.lang ?? "" });
  if (chosen) {
    const { tr } = view.state;
    tr.removeMark(from, to, language);
    view.dispatch(chosen.lang ? tr.addMark(from, to, language.create({ lang: chosen.lang })) : tr);
  }
  view.focus();
}

/** Names the languages in the page's, after the first, which is the section's own. */
function name(select) {
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "language" });
  for (const option of Array.from(select.options).filter((it) => it.value)) {
    option.value = option.getAttribute("value") ?? option.text;
    option.text = names.of(option.value);
  }
}
