/* The library: files that are dropped on its form are sent with it. On a picture's page a click sets the focus. */

const upload = document.querySelector("[data-drop]");
if (upload) {
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
}

const holder = document.querySelector("[data-frame-holder]");
const details = document.querySelector("[data-crop]");
if (holder && details) {
  import("./crop-frame.js").then(({ frameOver }) => frameOver(holder, details));
  const { focusX, focusY } = document.getElementById("f-focusX").form.elements;
  const point = document.createElement("span");
  point.className = "focus-point";
  holder.append(point);
  const show = () => {
    point.style.left = `${focusX.value}%`;
    point.style.top = `${focusY.value}%`;
  };
  holder.querySelector("img").addEventListener("click", ({ offsetX, offsetY, target }) => {
    if (!details.open) {
      focusX.value = Math.round((offsetX / target.clientWidth) * 100);
      focusY.value = Math.round((offsetY / target.clientHeight) * 100);
      show();
    }
  });
  focusX.addEventListener("input", show);
  focusY.addEventListener("input", show);
  details.addEventListener("toggle", () => (point.hidden = details.open));
  show();
}
