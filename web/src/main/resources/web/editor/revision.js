/* Saving a revision without leaving the page, and what becomes of it. */

import { isAway } from "./connection.js";

/**
 * Saves revisions. `conflict(handler)` has the handler called where somebody else saved meanwhile; without one the form is
 * sent as it is without scripts, and shows both texts.
 */
export class RevisionSave {
  constructor({ form, typed, copy, connection, bar, away, on }) {
    Object.assign(this, { form, typed, copy, connection, bar, away, on });
    this.handlers = [];
    this.wanted = false;
    this.stale = false;
  }

  conflict(handler) {
    this.handlers.push(handler);
  }

  /** As soon as somebody answers, where nobody does. */
  async save() {
    if (this.saving) {
      return;
    }
    this.wanted = true;
    if (this.away.is()) {
      this.away.ask();
      return;
    }
    this.saving = true;
    this.copy.show("saving");
    this.typed.change++;
    const words = this.typed.words();
    const note = this.form.elements.note?.value ?? "";
    const answer = await this.connection.post("/save", { ...this.typed.fields(), note });
    this.saving = false;
    this.answered(answer, words, note);
  }

  answered(answer, words, note) {
    const { status, value } = answer;
    if (isAway(answer) || status === 400) {
      this.copy.failed(answer);
      return;
    }
    this.wanted = false;
    if (status === 200) {
      this.saved(value, words, note);
    } else if (status === 412) {
      this.isStale(value);
    } else {
      this.refused(value);
    }
  }

  saved({ revision, version, changed, leftOut }, words, note) {
    const { form, copy, bar } = this;
    copy.saved = words;
    copy.isKept(words, "");
    this.stale = false;
    this.typed.base(revision, version);
    if (form.elements.note?.value === note) {
      form.elements.note.value = "";
    }
    const said = bar.sentence(changed ? "saved" : "unchanged", String(revision));
    bar.show(leftOut ? `${said} ${leftOut}` : said);
    this.on.saved();
    copy.show();
    copy.soon();
  }

  refused({ reasons = [], codes = [] }) {
    if (codes.some((it) => it.startsWith("LEASED"))) {
      this.on.stopped(codes);
    } else {
      this.bar.show([this.bar.sentence("notSaved"), ...reasons].join(" "));
      this.copy.show();
      this.copy.soon();
    }
  }

  isStale({ revision, version }) {
    this.stale = true;
    this.copy.show();
    this.bar.show(this.bar.sentence("stale", String(revision)));
    if (this.handlers.length) {
      const stale = { basedOn: Number(this.typed.basedOn), revision, version };
      this.handlers.forEach((it) => it(stale));
    } else {
      this.on.plain();
    }
  }

  /** The text holds what was saved meanwhile as well: it is written from that revision now. */
  rebase({ revision, version }) {
    this.stale = false;
    this.typed.base(revision, version);
    this.copy.saved = null;
    this.copy.kept = null;
    this.copy.changed();
  }
}
