import { TextSelection } from "prosemirror-state";
import { fragment } from "./fragment.js";
import { placeOf, underline } from "./checked.js";

const PAUSE_MS = 1500;
const SOON_MS = 200;
const FIELDS = ["title", "byline"];

/** Keeps the checks beside the text up to date, leads to what they find, and mends it. */
export function install(desk) {
  const panel = desk.panel("checks");
  const tab = document.querySelector("#tab-checks [data-count]");
  const pane = () => panel.querySelector("[data-checks]");
  const { checks: address } = pane().dataset;
  let timer = 0;
  let asked = new AbortController();

  /** Shows an answer: what it underlines, and how many there are. */
  const show = (html) => {
    if (html !== undefined) {
      panel.innerHTML = html;
    }
    if (!pane()) {
      return;
    }
    panel.querySelectorAll("[data-act]").forEach((it) => (it.hidden = it.dataset.act !== "show" && !editable(desk)));
    panel.querySelectorAll('[data-block=""] [data-act="show"]').forEach((it) => (it.hidden = true));
    const { count, spoken } = pane().dataset;
    tab.hidden = count === "0";
    tab.replaceChildren(
      piece({ textContent: count, ariaHidden: "true" }),
      piece({ textContent: spoken, className: "visually-hidden" }),
    );
    underline(desk.view, findings(panel));
  };

  /** Not while somebody writes why a finding may stand. */
  const refresh = async () => {
    if (panel.querySelector("form :focus")) {
      later(PAUSE_MS);
      return;
    }
    asked.abort();
    asked = new AbortController();
    const { signal } = asked;
    // broken off, or no server to ask: what stands there is the last that is known
    const html = await fragment(address, { form: desk.form, signal }).catch(() => null);
    if (html !== null && !signal.aborted) {
      show(html);
    }
  };
  const later = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(refresh, pause);
  };

  const mend = (wanted) => {
    const done = replaceAll(desk, wanted);
    desk.announce(pane().dataset.replaced.replace("#", done));
    later(SOON_MS);
  };
  const acts = {
    show: (finding) => lead(desk, finding),
    mend: (finding) => mend([finding]),
    mendAll: (finding) => mend(findings(panel).filter((it) => isSame(it, finding))),
  };
  panel.addEventListener("click", ({ target }) => {
    const act = target.closest("[data-act]")?.dataset.act;
    if (act) {
      acts[act](read(target.closest("[data-rule]")));
    }
  });
  panel.addEventListener("submit", async (event) => {
    if (event.target.matches("[data-waive]")) {
      event.preventDefault();
      const html = await waive(desk, event.target).catch(() => null);
      if (html !== null) {
        show(html);
        panel.focus();
        desk.announce(pane()?.dataset.spoken ?? panel.textContent.trim());
      }
    }
  });
  desk.onChange(() => later(PAUSE_MS));
  show();
}

function piece(properties) {
  return Object.assign(document.createElement("span"), properties);
}

function editable({ form }) {
  return !form.hasAttribute("data-closed");
}

function findings(panel) {
  return Array.from(panel.querySelectorAll("[data-rule]"), read);
}

function read({ dataset }) {
  return { ...dataset, from: Number(dataset.from) };
}

function isSame(one, other) {
  return one.rule === other.rule && one.quote === other.quote && one.replacement === other.replacement;
}

/** To the words in the text, or to the field above it. */
function lead(desk, { block, quote, from }) {
  if (FIELDS.includes(block)) {
    const field = desk.form.elements[block];
    field.focus();
    field.setSelectionRange(from, from + quote.length);
    return;
  }
  const place = placeOf(desk.view.state.doc, { block, quote, from });
  if (!place) {
    desk.goTo(block);
    return;
  }
  const { doc, tr } = desk.view.state;
  desk.view.dispatch(tr.setSelection(TextSelection.create(doc, place.from, place.to)).scrollIntoView());
  desk.view.focus();
}

/** Replaces all of them in one step that undo takes back; says how many there were. */
function replaceAll(desk, wanted) {
  const { doc, schema, tr } = desk.view.state;
  const places = wanted
    .map((it) => ({ ...placeOf(doc, it), words: it.replacement }))
    .filter((it) => it.to)
    .toSorted((one, other) => other.from - one.from);
  for (const { from, to, words } of places) {
    tr.replaceWith(from, to, schema.text(words, doc.resolve(from).marksAcross(doc.resolve(to)) ?? []));
  }
  if (places.length) {
    desk.view.dispatch(tr);
  }
  return places.length + wanted.filter((it) => FIELDS.includes(it.block) && inField(desk.form, it)).length;
}

function inField(form, { block, quote, from, replacement }) {
  const field = form.elements[block];
  const at = field.value.startsWith(quote, from) ? from : field.value.indexOf(quote);
  if (at < 0) {
    return false;
  }
  field.setRangeText(replacement, at, at + quote.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** Sends a form of the pane with the text as it stands in the editor. */
async function waive(desk, form) {
  const sent = new FormData(form);
  for (const [name, value] of new FormData(desk.form)) {
    if (!sent.has(name)) {
      sent.set(name, value);
    }
  }
  const answer = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(sent),
    headers: { "HX-Request": "true" },
  });
  return answer.text();
}
