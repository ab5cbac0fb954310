import { dropped } from "./dropped.js";

/* A file that is dropped anywhere on the page is the one that its form sends. */

const form = document.querySelector("[data-file-drop]");
const { file } = form.elements;
dropped(form, ([first]) => {
  const one = new DataTransfer();
  one.items.add(first);
  file.files = one.files;
  file.dispatchEvent(new Event("change", { bubbles: true }));
  file.focus();
});
