/* A file that is dropped anywhere on the page is the one that its form sends. */

const form = document.querySelector("[data-file-drop]");
const { file } = form.elements;
const over = (is) => form.toggleAttribute("data-over", is);
document.addEventListener("dragover", (event) => {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    over(true);
  }
});
document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget || over(false));
document.addEventListener("drop", (event) => {
  const [dropped] = event.dataTransfer.files;
  if (dropped) {
    event.preventDefault();
    over(false);
    const one = new DataTransfer();
    one.items.add(dropped);
    file.files = one.files;
    file.dispatchEvent(new Event("change", { bubbles: true }));
    file.focus();
  }
});
