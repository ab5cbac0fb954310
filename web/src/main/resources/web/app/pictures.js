/* The library's scripts, for its pages alone. */
if (document.querySelector("[data-drop]")) {
  import("./picture-drop.js");
}
if (document.querySelector("[data-crop]")) {
  import("./picture-page.js");
}
