import { frameOver } from "./crop-frame.js";

/* A picture's page: a click sets the focus, and a frame over the picture the part that is cut out. */

const holder = document.querySelector("[data-frame-holder]");
const details = document.querySelector("[data-crop]");
frameOver(holder, details);

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
