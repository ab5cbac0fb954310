// The editor's form: counts words while one types, warns before what is not saved is left, saves on Ctrl+S.

// As the server counts: Words.java.
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const WORD = new RegExp(`${LETTER}+(?:['’ʼ‘\\-‐‑]${LETTER}+|(?<=\\p{N})[.,:/](?=\\p{N})${LETTER}+)*`, "gu");

function countWords(html) {
  const text = new DOMParser().parseFromString(html.replace(/<\/?(?:p|h[1-6]|li|td|th|div|br|caption)\b/gi, " $&"), "text/html");
  text.querySelectorAll(".note, script, style").forEach((it) => it.remove());
  return (text.body.textContent.match(WORD) || []).length;
}

const form = document.getElementById("editor");
const button = form?.querySelector(".save-bar .primary");

if (button) {
  const body = form.elements.body;
  const words = form.querySelector("[data-words]");
  const mark = form.querySelector("[data-dirty]");
  const written = () => ["title", "byline", "body", "note"].map((name) => form.elements[name].value).join("\n\n");
  const stored = "unsaved" in form.dataset ? null : written();
  const language = document.documentElement.lang;
  let leaving = false;

  const show = () => {
    words.textContent = countWords(body.value).toLocaleString(language);
    mark.hidden = written() === stored;
  };

  form.querySelector("[data-keys]").hidden = false;
  form.addEventListener("input", show);
  form.addEventListener("submit", () => (leaving = true));
  addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
      event.preventDefault();
      if (!event.repeat) {
        form.requestSubmit(button);
      }
    }
  });
  addEventListener("beforeunload", (event) => {
    if (!leaving && written() !== stored) {
      event.preventDefault();
    }
  });
  show();
}
