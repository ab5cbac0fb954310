import { fragment } from "./fragment.js";

const PAUSE_MS = 2000;

/** Shows the text as it will be read, a pause after the last key. */
export function install({ form, onChange }) {
  const pane = document.querySelector("[data-preview]");
  let timer = 0;
  let asked = new AbortController();

  async function show() {
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    // broken off, or no server to ask: what stands there is the last that is known
    const html = await fragment(pane.dataset.preview, { form, signal }).catch(() => null);
    if (html !== null && !signal.aborted) {
      pane.innerHTML = html;
    }
  }
  onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_MS);
  });
}
