import "./htmx.js";
// after htmx, which it finds as a property of the window
import "htmx-ext-sse";
import "./verify.js";
import "./sign-out.js";
import "./tracked-changes.js";
import "./pictures.js";
import "./main.css";
