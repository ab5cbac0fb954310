/*
 * Nothing typed is lost: the working copy is kept while one types, in the browser where nobody answers, aside where somebody
 * else writes; and a revision is saved without leaving the page.
 */

import { absence } from "./away.js";
import { connect } from "./connection.js";
import { holdLease, isWritable } from "./lease.js";
import { livingTabs } from "./living-tabs.js";
import { localWords } from "./offline.js";
import { RevisionSave } from "./revision.js";
import { tabToken } from "./tab-token.js";
import { typedWords } from "./typed.js";
import { WorkingCopy } from "./working-copy.js";
import { writingBar } from "./writing-bar.js";

const SHOWN = 4_000;

/** Installs it on the page of a text. */
export function install(desk) {
  const place = document.querySelector("[data-draft]");
  if (place) {
    keep(desk, place);
  }
}

function keep(desk, place) {
  const { form } = desk;
  const { person, section } = place.dataset;
  const isOpen = !form.hasAttribute("data-closed");
  const isContinued = "continued" in place.dataset;
  const tab = tabToken();
  const bar = writingBar(place, desk);
  const connection = connect(form);
  const typed = typedWords(desk, tab);
  const local = localWords({ person, section, tab: tab.token });
  const tabs = livingTabs({ person, section, tab });
  const first = "unsaved" in form.dataset ? null : typed.words();
  let plain = false;

  const away = absence({ connection, bar, tab, person, back: () => lease.again() });
  const copy = new WorkingCopy({
    typed,
    connection,
    local,
    tab,
    kept: first,
    saved: isContinued ? null : first,
    keptAt: place.dataset.keptAt ?? "",
    show,
    on: {
      mayWrite: () => !lease.isLost(),
      isAway: away.is,
      away: wait,
      refused: (reasons) => bar.show([bar.sentence("notSaved"), ...reasons].join(" ")),
      stopped: (codes) => lease.lose(codes),
      noRoom: () => bar.show(bar.sentence("noRoom")),
    },
  });
  const revision = new RevisionSave({
    form,
    typed,
    copy,
    connection,
    bar,
    away,
    on: {
      saved: () => place.querySelectorAll("[data-left]").forEach((it) => it.remove()),
      stopped: (codes) => lease.lose(codes),
      plain: sendPlainly,
    },
  });
  const lease = holdLease({
    connection,
    tab,
    on: { held, away: wait, lost: stop, free, untold },
  });

  desk.onConflict = (handler) => revision.conflict(handler);
  desk.rebase = (onto) => revision.rebase(onto);
  desk.unreachable = () => !lease.isLost() && (wait({ status: 0 }), true);
  desk.onChange(() => {
    if (!lease.isLost()) {
      show(away.is() ? "offline" : "unsaved");
      copy.changed();
    }
  });
  listen();
  begin();

  async function begin() {
    lease.follow();
    if (!isOpen) {
      lease.lose([]);
    } else if ((await lease.begin(local.left().at(-1)?.tab ?? (await tabs.gone()))) && isContinued) {
      await connection.post("/draft/go-on", { tab: tab.token, seen: copy.keptAt });
    }
    if (local.left().length) {
      const { recover } = await import("./recover.js");
      if (await recover({ copy, typed, local, connection }, isOpen && lease.isHeld())) {
        bar.show(bar.sentence("recovered"));
      }
    }
    if (copy.isUnkept()) {
      copy.soon();
    }
  }

  function listen() {
    form.addEventListener("submit", (event) => {
      const isSave = !event.submitter || "save" in event.submitter.dataset;
      if (isSave && !plain) {
        event.preventDefault();
        revision.save();
      } else {
        plain = true;
        nameTab();
      }
    });
    addEventListener("keydown", (event) => {
      if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "s") {
        event.preventDefault();
        if (!event.repeat && !lease.isLost()) {
          form.requestSubmit();
        }
      }
    });
    addEventListener("pagehide", () => plain || lease.isLost() || copy.leave());
    addEventListener("beforeunload", (event) => {
      const isLost = !lease.isLost() && copy.isUnkept() && !copy.keepHere();
      if (!plain && (isLost || form.elements.note?.value)) {
        event.preventDefault();
      }
    });
  }

  function sendPlainly() {
    plain = true;
    form.requestSubmit();
  }

  function nameTab() {
    const field = form.elements.tab ?? document.createElement("input");
    Object.assign(field, { type: "hidden", name: "tab", value: tab.token });
    form.append(field);
  }

  function show(state) {
    if (lease?.isLost()) {
      return;
    }
    const kept = copy.isUnkept() ? "unsaved" : "saved";
    const shown = revision.stale ? "conflict" : (state ?? kept);
    desk.setSaveState(shown);
    if (shown === "saved") {
      const isRevision = copy.kept === copy.saved;
      const text = isRevision ? bar.sentence("revision", typed.basedOn) : bar.sentence("kept");
      document.querySelectorAll("[data-save-text]").forEach((it) => (it.textContent = text));
    }
  }

  function wait(answer) {
    const isKept = !copy.isUnkept() || copy.keepHere();
    show(isKept ? "offline" : "unsaved");
    if (isKept) {
      away.begin(answer);
    }
  }

  function held() {
    tabs.writes();
    lineOfPage()?.remove();
    if (bar.isAbout("away")) {
      bar.show(bar.sentence("back"), "", "back");
      setTimeout(() => bar.isAbout("back") && bar.hide(), SHOWN);
      lease.follow();
    }
    if (revision.wanted) {
      revision.save();
    } else if (copy.isUnkept()) {
      copy.send();
    } else {
      show();
    }
  }

  function free() {
    lineOfPage()?.remove();
    bar.show(bar.sentence("free"), "write-here");
  }

  /** Who wrote when the page was made, and since when. */
  function lineOfPage() {
    return place.querySelector("[data-writer]");
  }

  /** Not beside the sentence about a server that is away, which says more. */
  function untold(is) {
    if (is && !away.is()) {
      bar.show(bar.sentence("untold"), "", "untold");
    } else if (!is && bar.isAbout("untold")) {
      bar.hide();
    }
  }

  async function stop(codes, state) {
    desk.setEditable(false);
    desk.setSaveState("readonly");
    document.querySelectorAll("[data-save]").forEach((it) => (it.disabled = true));
    say(codes, state);
    if (copy.isUnkept()) {
      await copy.keepAside();
    }
  }

  function say(codes, state) {
    if (!isOpen) {
      return;
    }
    const line = lineOfPage();
    if (line && !typed.change && line.dataset.writer === (state?.by ?? line.dataset.writer)) {
      desk.announce(line.querySelector("p").textContent);
    } else {
      line?.remove();
      bar.show(...reason(codes, state));
    }
  }

  /** Why it cannot be written now, and the button for it. */
  function reason(codes, state) {
    if (state && !isWritable(state)) {
      return [bar.sentence("frozen")];
    } else if (state?.own || codes.includes("LEASED_IN_OTHER_TAB")) {
      return [bar.sentence("elsewhere"), "take-over"];
    } else if (state?.by) {
      const words = bar.sentence(typed.change ? "takenOver" : "writesNow", state.by);
      return [words, state.takeOver ? "take-over" : ""];
    }
    return [bar.sentence("frozen")];
  }
}
