import { fragment } from "./fragment.js";
import { placeOf, underline } from "./checked.js";
import { missed } from "./missed.js";

const PAUSE_MS = 1500;
const SOON_MS = 200;

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

  const acting = () => import("./check-acts.js").catch(missed(desk));
  const mend = async (wanted) => {
    const done = (await acting())?.replaceAll(desk, placeOf, wanted);
    if (done === undefined) {
      return;
    }
    desk.announce(pane().dataset.replaced.replace("#", done));
    later(SOON_MS);
  };
  const acts = {
    show: async (finding) => (await acting())?.lead(desk, placeOf, finding),
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
      const form = event.target;
      const html = await acting()
        .then(({ waive }) => waive(desk, form))
        .catch(() => null);
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
