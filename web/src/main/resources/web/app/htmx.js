import htmx from "htmx.org";
import { noteBefore, notify, removeNoteBefore, say, withdraw } from "./notes.js";
import { carryOver, isWrittenIn, placeIn, sameAs } from "./parts.js";

// What was sent is answered in its place whatever the answer is: a refusal, a failure, or that nobody is signed in any more.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status === 401 || detail.requestConfig.verb === "post") {
    detail.shouldSwap = true;
  }
});

// What shows no answer of its own says that it has none, and how to go on.
document.addEventListener("htmx:responseError", ({ detail }) => {
  if (detail.requestConfig.verb === "get") {
    notify(detail.xhr.status === 401 ? "signed-out" : "failed");
  }
});
document.addEventListener("htmx:sendError", () => notify("failed"));
document.addEventListener("htmx:sseError", () => notify("waiting"));
document.addEventListener("htmx:sseOpen", () => withdraw("waiting"));

// A part that has changed is replaced, and who reads it stays where they are; not under the hands of somebody who writes in it.
let replaced = [];

document.addEventListener("htmx:oobBeforeSwap", ({ detail }) => {
  const part = detail.target;
  const fresh = detail.fragment.firstElementChild;
  const changed = !sameAs(part, fresh);
  detail.shouldSwap = changed && !isWrittenIn(part);
  if (detail.shouldSwap) {
    removeNoteBefore(part);
    replaced.push({ id: part.id, putBack: placeIn(part) });
  } else if (changed) {
    offer(part, fresh);
  }
});

document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (detail.successful) {
    withdraw("failed");
    withdraw("signed-out");
  }
  const parts = replaced;
  replaced = [];
  for (const { id, putBack } of parts) {
    const part = document.getElementById(id);
    putBack(part);
    const spoken = part.querySelector("[data-said]");
    if (spoken) {
      say(spoken.textContent.trim());
    }
  }
});

/** What has changed in a part that is written in is loaded when its reader wants it, and what they typed goes with it. */
function offer(part, fresh) {
  noteBefore(part, "stale").querySelector("button").addEventListener("click", () => {
    const putBack = placeIn(part);
    const lost = carryOver(part, fresh);
    part.replaceWith(fresh);
    htmx.process(fresh);
    putBack(fresh);
    removeNoteBefore(fresh);
    if (lost.length > 0) {
      noteBefore(fresh, "typed").querySelector("textarea").value = lost.join("\n\n");
    }
  });
}

window.htmx = htmx;
