import "./htmx.js";
// after htmx, which it finds as a property of the window
import "htmx-ext-sse";
import "./verify.js";
import "./sign-out.js";
import "./main.css";

// on the pages that read files in
if (document.querySelector("[data-tracked]")) {
  import("./tracked-changes.js");
}
