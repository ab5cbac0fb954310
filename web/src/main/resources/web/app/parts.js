// Parts of a page that are replaced when something has changed elsewhere.

/** Whether somebody writes in it, or has a question open that may hold what was typed and refused. */
export function isWrittenIn(part) {
  return part.querySelector("details.confirm[open]") !== null
    || fields(part).some((it) => it === document.activeElement || isChanged(it));
}

const fields = (part) => Array.from(part.querySelectorAll("input:not([type=hidden]), textarea, select"));

function isChanged(field) {
  if (field.options) {
    const first = Array.from(field.options).findIndex((it) => it.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

/** Whether two parts say the same, whatever is open or typed in them. */
export function sameAs(part, fresh) {
  return content(part) === content(fresh);
}

function content(part) {
  const copy = part.cloneNode(true);
  copy.querySelectorAll("details").forEach((it) => (it.open = false));
  copy.querySelectorAll("[name=csrf-token]").forEach((it) => it.remove());
  return copy.outerHTML;
}

/** Where somebody is in a part: answers what puts them there again in the one that has taken its place. */
export function placeIn(part) {
  const focused = part.contains(document.activeElement) ? locator(part, document.activeElement) : null;
  const scrolled = Array.from(part.querySelectorAll("*"))
    .filter((it) => it.scrollTop > 0 || it.scrollLeft > 0)
    .map((it) => [locator(part, it), it.scrollLeft, it.scrollTop]);
  const open = Array.from(part.querySelectorAll("details[open]"), (it) => locator(part, it));
  return (fresh) => {
    open.map((find) => find(fresh)).forEach((it) => it && (it.open = true));
    scrolled.forEach(([find, left, top]) => find(fresh)?.scrollTo(left, top));
    if (focused) {
      focus(focused(fresh) ?? fresh);
    }
  };
}

/** Puts what is typed in one part into the other; answers what has no field there any more. */
export function carryOver(part, fresh) {
  const typed = fields(part).filter((it) => it.value && it.type !== "file" && (isChanged(it) || it.closest("details.confirm")));
  return typed.filter((it) => {
    const there = it.id && fresh.querySelector(`#${CSS.escape(it.id)}`);
    if (there) {
      there.value = it.value;
    }
    return !there;
  }).map((it) => it.value);
}

// What stays the same about an element: its id, its address, or that of its form; else what it is, by count.
function locator(part, element) {
  const form = element.form ?? element.closest("details")?.querySelector("form");
  const selector = element.id ? `#${CSS.escape(element.id)}`
    : element.matches("a[href]") ? `a[href="${CSS.escape(element.getAttribute("href"))}"]`
    : element.localName;
  const same = (within) => Array.from(within.querySelectorAll(selector)).filter((it) =>
    element.id || !form || addressOf(it) === form.getAttribute("action"));
  const place = same(part).indexOf(element);
  return (fresh) => same(fresh)[place];
}

function addressOf(element) {
  return (element.form ?? element.closest("details")?.querySelector("form"))?.getAttribute("action");
}

function focus(element) {
  if (element.tabIndex < 0 && !element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
  }
  element.focus({ preventScroll: true });
}
