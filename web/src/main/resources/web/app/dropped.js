/* A page on which files may be dropped anywhere: they go to one form, which shows that they would while they are dragged. */

/** `take` gets what is dropped. */
export function dropped(form, take) {
  const over = (is) => form.toggleAttribute("data-over", is);
  document.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      over(true);
    }
  });
  document.addEventListener("dragleave", ({ relatedTarget }) => relatedTarget || over(false));
  document.addEventListener("drop", (event) => {
    const { files } = event.dataTransfer;
    if (files.length > 0) {
      event.preventDefault();
      over(false);
      take(files);
    }
  });
}
