import htmx from "htmx.org";

// What was sent is answered in its place whatever the answer is: a refusal, a failure, or that nobody is signed in any more.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status === 401 || detail.requestConfig.verb === "post") {
    detail.shouldSwap = true;
  }
});

// A part of a page that has changed is replaced, but not under the hands of somebody who writes in it.
document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  if (isWrittenIn(detail.target)) {
    detail.shouldSwap = false;
  }
});

// A question that is open may hold what was typed and refused: the server has written it there, so nothing has changed in it.
function isWrittenIn(part) {
  if (part.querySelector("details.confirm[open]")) {
    return true;
  }
  const fields = Array.from(part.querySelectorAll("input:not([type=hidden]), textarea, select"));
  return fields.some((it) => it === document.activeElement || isChanged(it));
}

function isChanged(field) {
  if (field.options) {
    const first = Array.from(field.options).findIndex((it) => it.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked;
}

window.htmx = htmx;
