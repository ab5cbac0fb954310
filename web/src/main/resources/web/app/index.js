import "./htmx.js";
import "./main.css";
