import "./htmx.js";
// after htmx, which it finds as a property of the window
import "htmx-ext-sse";
import "./sign-out.js";
import "./main.css";

// on the page that verifies, and those that read files in
if (document.querySelector("[data-verify]")) {
  import("./verify.js");
}
if (document.querySelector("[data-file-drop]")) {
  // nobody drops a file that was not dragged there
  addEventListener("dragenter", () => import("./file-drop.js"), { once: true });
}
if (document.querySelector("[data-tracked]")) {
  import("./tracked-changes.js");
}
