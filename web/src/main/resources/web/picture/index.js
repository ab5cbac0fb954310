/* A picture's page: what it needs beside the rest. */
import "./styles.css";

if (document.querySelector("[data-crop]")) {
  import("./picture-page.js");
}
