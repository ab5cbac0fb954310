import "./htmx.js";
import "./main.css";
import "./edit.js";
