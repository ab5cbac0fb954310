import htmx from "htmx.org";

// What was sent is answered in its place whatever the answer is: a refusal, a failure, or that nobody is signed in any more.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status === 401 || detail.requestConfig.verb === "post") {
    detail.shouldSwap = true;
  }
});

// A board that has changed is loaded anew, but not under the hands of somebody who writes on it: its panel has a link then.
document.addEventListener("board-changed", () => {
  const typed = Array.from(document.querySelectorAll("input, textarea"), (it) => it.value !== it.defaultValue);
  const first = (select) => Math.max(0, Array.from(select.options).findIndex((it) => it.defaultSelected));
  const chosen = Array.from(document.querySelectorAll("select"), (it) => it.selectedIndex !== first(it));
  if (![...typed, ...chosen].includes(true)) {
    location.reload();
  }
});

window.htmx = htmx;
