/* The page beside the text: made anew after a pause in writing, while somebody sees it; block and page lead to each other. */
import { blocksAround, blocksAt } from "./blocks-at.js";
import { answer } from "./fragment.js";

const PAUSE_MS = 1200;
/** A server that was too busy and did not say until when is asked again after this. */
const RETRY_MS = 5000;

/** Installs it; what stands in the pane comes from the server. */
export function install(desk) {
  const pane = document.getElementById("preview");
  const page = new Page(desk, pane);
  new IntersectionObserver(([entry]) => page.seen(entry.isIntersecting)).observe(pane);
  document.addEventListener("visibilitychange", () => page.due(0));
  desk.onChange(() => page.outdated());
  desk.onState.push((state, { selectionSet }) => selectionSet && page.follow());
  pane.addEventListener("click", (event) => page.click(event));
  desk.panel("page").addEventListener("keydown", (event) => page.key(event));
}

class Page {
  #desk;
  #pane;
  #isSeen = false;
  #isStale = true;
  #running = null;
  #asked = "";
  #timer = 0;
  #impact = "";

  constructor(desk, pane) {
    this.#desk = desk;
    this.#pane = pane;
  }

  /** It has come into sight, or gone out of it. */
  seen(isSeen) {
    this.#isSeen = isSeen;
    this.due(0);
  }

  /** The text has changed. */
  outdated() {
    this.#isStale = true;
    this.due(PAUSE_MS);
  }

  /** Asks for the page after that time, unless something changes before; one at a time. */
  due(after) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.#isSeen && this.#isStale && !this.#running && document.visibilityState === "visible") {
        this.#ask({ block: this.#blocks().join(" "), page: this.#shown() });
      }
    }, after);
  }

  /** Marks the block in which somebody writes, and goes to its page where that is another. */
  follow() {
    this.#mark();
    const { $head } = this.#desk.view.state.selection;
    const isHere = blocksAround($head).some((id) => this.#area(id));
    const isElsewhere = !isHere && this.#blocks().join(" ") !== this.#asked;
    if (isElsewhere && this.#isSeen) {
      this.outdated();
    }
  }

  click(event) {
    const area = event.target.closest("[data-block]");
    const turn = event.target.closest("[data-turn]");
    if (area) {
      event.preventDefault();
      this.#desk.goTo(area.dataset.block);
    } else if (turn) {
      event.preventDefault();
      this.#ask({ page: turn.value });
    }
  }

  /** Pages are turned by the arrows, as a reader of files does. */
  key(event) {
    const turn = { ArrowLeft: "previous", ArrowRight: "next" }[event.key];
    const button = turn && this.#pane.querySelector(`[data-turn="${turn}"]:enabled`);
    if (button && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      button.click();
    }
  }

  async #ask(wanted) {
    this.#running?.abort();
    const asked = (this.#running = new AbortController());
    this.#isStale = false;
    this.#asked = wanted.block ?? "";
    this.#pane.setAttribute("aria-busy", "true");
    let wait = 0;
    try {
      const { form } = this.#desk;
      const page = await answer(this.#pane.dataset.address, { form, more: wanted, signal: asked.signal });
      const html = await page.text();
      if (page.status === 429) {
        wait = 1000 * Number(page.headers.get("Retry-After")) || RETRY_MS;
      } else {
        this.#show(html, page.ok);
      }
    } catch (failure) {
      if (failure.name !== "AbortError") {
        wait = RETRY_MS;
        this.#unanswered();
      }
    }
    if (this.#running === asked) {
      this.#running = null;
      this.#pane.removeAttribute("aria-busy");
      this.#again(wait);
    }
  }

  /** What has changed meanwhile is shown next; what found no room, after the time that the server names. */
  #again(wait) {
    if (wait) {
      this.#isStale = true;
      this.due(wait);
    } else if (this.#isStale) {
      this.due(PAUSE_MS);
    }
  }

  #show(html, isPage) {
    const part = document.createElement("template");
    part.innerHTML = html;
    if (!isPage) {
      this.#fail(part.content);
      return;
    }
    const focused = this.#focused();
    this.#pane.replaceChildren(part.content);
    this.#pane.querySelector(".page-blocks")?.removeAttribute("hidden");
    if (focused) {
      // at the last page there is no next one: the keyboard stays at the button beside it
      (this.#pane.querySelector(`${focused}:not(:disabled)`) ?? this.#pane.querySelector("[data-turn]:enabled"))?.focus();
    }
    this.#mark();
    this.#say();
  }

  /** Why there is no newer page stands above the one there is. */
  #fail(why) {
    this.#pane.querySelector(".page-failure")?.remove();
    const failure = document.createElement("div");
    failure.className = "page-failure";
    failure.append(why);
    this.#pane.prepend(failure);
  }

  /** Where what is typed waits too, that is said above the text, and once is enough. */
  #unanswered() {
    if (!this.#desk.unreachable?.()) {
      this.#fail(sentence(this.#pane.dataset.away));
    }
  }

  /** Said where it is another sentence than before: not after each pause. */
  #say() {
    const impact = this.#pane.querySelector("[data-impact]")?.textContent ?? "";
    if (impact && this.#impact && impact !== this.#impact) {
      this.#desk.announce(impact);
    }
    this.#impact = impact;
  }

  #focused() {
    const { turn, block } = document.activeElement?.closest("#preview [data-turn], #preview [data-block]")?.dataset ?? {};
    return turn ? `[data-turn="${turn}"]` : block ? `[data-block="${CSS.escape(block)}"]` : null;
  }

  #blocks() {
    return blocksAt(this.#desk.view.state.selection.$head);
  }

  #shown() {
    return this.#pane.querySelector("[data-sheet]")?.dataset.sheet ?? "";
  }

  #area(id) {
    return this.#pane.querySelector(`[data-block="${CSS.escape(id)}"]`);
  }

  /** Marks the first of the blocks around and before the cursor that stands on the page. */
  #mark() {
    const area = this.#blocks().map((id) => this.#area(id)).find(Boolean);
    this.#pane.querySelectorAll("[aria-current]").forEach((it) => it !== area && it.removeAttribute("aria-current"));
    area?.setAttribute("aria-current", "true");
    if (area) {
      reveal(area, this.#desk.panel("page"));
    }
    return area;
  }
}

/** Scrolls the panel alone: what is around it stays under the writer's eyes. */
function reveal(area, panel) {
  const at = area.getBoundingClientRect();
  const frame = panel.getBoundingClientRect();
  if (at.top < frame.top || at.bottom > frame.bottom) {
    panel.scrollTop += at.top - frame.top - frame.height / 4;
  }
}

function sentence(text) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
}
