import { dropped } from "../app/dropped.js";

/* Files that are dropped anywhere on the library are sent with its form. */

const upload = document.querySelector("[data-drop]");
upload.querySelector("[data-drop-hint]").hidden = false;
dropped(upload, (files) => {
  upload.elements.file.files = files;
  upload.requestSubmit();
});
