import { readWhenSeen } from "./side-part.js";

/** What reviewers have said and a Word file has brought in, read when somebody looks at it; a link leads to its block. */
export function install(desk) {
  const panel = desk.panel("remarks");
  readWhenSeen(panel.querySelector("[data-beside]"), desk.form);
  panel.addEventListener("click", (event) => {
    const link = event.target.closest('a[href^="#"]');
    if (link && desk.goTo(link.hash.slice(1))) {
      event.preventDefault();
    }
  });
}
