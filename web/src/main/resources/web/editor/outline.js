import { count } from "./words.js";

const PAUSE_MS = 300;

/** Keeps the headings and the words beside the text up to date, a pause after the last key. */
export function install(desk) {
  const list = document.querySelector("[data-headings]");
  const words = document.querySelector("[data-words]");
  const counts = Array.from(document.querySelectorAll("[data-count-of]"));
  const meter = document.querySelector("[data-word-meter]");
  const language = document.documentElement.lang;
  let timer = 0;

  const show = () => {
    list.replaceChildren(...headings(desk.view.state.doc).map((it) => item(it)));
    const written = count(desk.view.state.doc);
    words.textContent = written.toLocaleString(language);
    if (meter) {
      meter.value = written;
      meter.classList.toggle("over", written > meter.max);
    }
    const found = countsOf(desk.view.state.doc);
    for (const it of counts) {
      it.textContent = found[it.dataset.countOf] ?? 0;
      it.parentElement.hidden = false;
    }
  };
  list.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (link) {
      event.preventDefault();
      desk.goTo(link.hash.slice(1));
    }
  });
  desk.onChange(() => {
    clearTimeout(timer);
    timer = setTimeout(show, PAUSE_MS);
  });
  show();
}

function headings(doc) {
  const found = [];
  doc.forEach((node) => {
    const [, level] = /^heading_(\d)$/.exec(node.type.name) ?? [];
    if (level && node.textContent.trim()) {
      found.push({ level, id: node.attrs.id, words: node.textContent });
    }
  });
  return found;
}

function countsOf(doc) {
  const found = {};
  doc.descendants(({ type: { name } }) => void (found[name] = (found[name] ?? 0) + 1));
  return found;
}

function item({ level, id, words }) {
  const element = document.createElement("li");
  const link = element.appendChild(document.createElement("a"));
  element.dataset.level = level;
  link.href = `#${id}`;
  link.textContent = words;
  return element;
}
