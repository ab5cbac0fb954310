/* Saving as the form does it: marks what is not saved, saves with Ctrl+S, warns before it is left. */

/** Installs it where the text can be saved. */
export function install(desk) {
  const { form } = desk;
  const button = document.querySelector("[data-save]");
  if (!button) {
    return;
  }
  const written = () => JSON.stringify(desk.text());
  const stored = "unsaved" in form.dataset ? null : written();
  let leaving = false;
  let timer = 0;

  const show = () => desk.setSaveState(written() === stored ? "saved" : "unsaved");
  desk.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(show, 200);
  });
  form.addEventListener("submit", () => (leaving = true));
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (!event.repeat) {
        form.requestSubmit(button);
      }
    }
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && written() !== stored) {
      event.preventDefault();
    }
  });
  show();
}
