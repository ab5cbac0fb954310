/**
 * Enter leads from the title to the byline and on into the text: it never saves by mistake. A title is one line, however many
 * it fills on a screen.
 */
export function install({ form, view }) {
  const { title, byline } = form.elements;
  const go = (field, next) =>
    field?.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && !event.isComposing) {
        event.preventDefault();
        next.focus();
      }
    });
  go(title, byline);
  go(byline, view);
  title?.addEventListener("input", () => {
    if (/[\r\n]/.test(title.value)) {
      title.value = title.value.replace(/\s*[\r\n]+\s*/g, " ");
    }
  });
}
