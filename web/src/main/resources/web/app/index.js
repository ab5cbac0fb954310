import "./htmx.js";
import "./verify.js";
import "./main.css";
