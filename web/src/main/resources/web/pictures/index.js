/* The library of pictures: what its page needs beside the rest. */
import "./styles.css";

if (document.querySelector("[data-drop]")) {
  import("./picture-drop.js");
}
