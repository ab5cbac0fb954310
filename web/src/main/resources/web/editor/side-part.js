import { fragment } from "./fragment.js";

/**
 * Reads a part of a side panel from the server when it is first seen, and again when the text was saved since.
 *
 * @param part the element that says with `data-beside` where it is read
 */
export function readWhenSeen(part, form) {
  let read = null;

  async function refresh() {
    const { version } = form.elements;
    if (read !== version.value) {
      read = version.value;
      // no server to ask: what stands there is the last that is known
      const html = await fragment(part.dataset.beside).catch(() => (read = null));
      if (html !== null) {
        part.innerHTML = html;
      }
    }
  }
  let isSeen = false;
  new IntersectionObserver(([entry]) => {
    isSeen = entry.isIntersecting;
    isSeen && refresh();
  }).observe(part.parentElement);
  // a hidden field's value is its attribute
  new MutationObserver(() => isSeen && refresh()).observe(form.elements.version, { attributeFilter: ["value"] });
}
