/* Files that are dropped anywhere on the library are sent with its form. */

const upload = document.querySelector("[data-drop]");
upload.querySelector("[data-drop-hint]").hidden = false;
const over = (is) => upload.toggleAttribute("data-over", is);
document.addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    over(true);
  }
});
document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget || over(false));
document.addEventListener("drop", (event) => {
  if (event.dataTransfer.files.length > 0) {
    event.preventDefault();
    over(false);
    upload.elements.file.files = event.dataTransfer.files;
    upload.requestSubmit();
  }
});
