import "./htmx.js";
import "./verify.js";
import "./main.css";
import "./edit.js";
