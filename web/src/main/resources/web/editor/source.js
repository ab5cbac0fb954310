const PAUSE_MS = 400;

/** The HTML itself, for who wants it: a button shows the text area in the place of the text. */
export function install(desk) {
  const { form, textarea, view } = desk;
  const button = document.querySelector("[data-source]");
  let timer = 0;

  desk.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(() => form.classList.contains("mounted") && (textarea.value = desk.html()), PAUSE_MS);
  });
  button.addEventListener("click", () => {
    const html = desk.html();
    const toSource = form.classList.toggle("mounted") === false;
    button.setAttribute("aria-pressed", String(toSource));
    if (toSource) {
      textarea.value = html;
      textarea.focus();
    } else {
      desk.replace(textarea.value);
      view.focus();
    }
  });
  textarea.value = desk.html();
}
