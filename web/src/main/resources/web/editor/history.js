import { fragment } from "./fragment.js";
import { readWhenSeen } from "./side-part.js";

/** The newest revisions beside the text, each to be compared with what is typed. */
export function install({ form, panel }) {
  const part = panel("history").querySelector("[data-beside]");
  readWhenSeen(part, form);

  async function compare(button) {
    const shown = part.querySelector("[data-difference]");
    const address = part.dataset.beside.replace(/history$/, "difference");
    shown.innerHTML = await fragment(address, { form, more: { against: button.dataset.compare } });
    shown.querySelector("[tabindex]")?.focus();
    panel("history").scrollTop = 0;
  }
  part.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-compare]");
    if (button) {
      compare(button);
    } else if (target.closest("[data-close-difference]")) {
      part.querySelector("[data-difference]").replaceChildren();
    }
  });
}
