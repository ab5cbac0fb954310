import "./editor.css";
import { open } from "./editor.js";

const form = document.getElementById("editor");
if (form?.elements.body) {
  open(form);
}
