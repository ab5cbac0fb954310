import htmx from "htmx.org";

// What was sent is answered in its place whatever the answer is: a refusal, a failure, or that nobody is signed in any more.
document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.xhr.status === 401 || detail.requestConfig.verb === "post") {
    detail.shouldSwap = true;
  }
});

window.htmx = htmx;
