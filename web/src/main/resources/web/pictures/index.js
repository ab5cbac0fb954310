/* The library of pictures: what its pages need beside the rest. */
import "./library.css";

if (document.querySelector("[data-drop]")) {
  import("./picture-drop.js");
}
if (document.querySelector("[data-crop]")) {
  import("./picture-page.js");
}
