/* The working copy: written within two seconds of a pause, one request after the other; kept in the browser meanwhile. */

import { isAway } from "./connection.js";

const PAUSE = 1_000;
const LONGEST_WITHOUT = 5_000;

/**
 * Keeps the working copy. `kept` are the words that the server has, `saved` those of the newest revision; null where that is
 * not known.
 */
export class WorkingCopy {
  constructor({ typed, connection, local, tab, show, on, kept, saved, keptAt }) {
    Object.assign(this, { typed, connection, local, tab, show, on, kept, saved, keptAt });
    this.begun = null;
  }

  changed() {
    this.typed.change++;
    this.begun ??= Date.now();
    this.soon();
  }

  soon() {
    clearTimeout(this.timer);
    const waited = this.begun ? Date.now() - this.begun : 0;
    this.timer = setTimeout(() => this.send(), Math.max(0, Math.min(PAUSE, LONGEST_WITHOUT - waited)));
  }

  isUnkept() {
    return this.typed.words() !== this.kept;
  }

  async send() {
    clearTimeout(this.timer);
    const words = this.typed.words();
    if (this.sending || !this.on.mayWrite()) {
      return;
    }
    if (words === this.kept) {
      this.show();
    } else if (this.on.isAway()) {
      this.keepHere();
    } else {
      await this.write(words);
    }
  }

  async write(words) {
    const { change } = this.typed;
    this.sending = true;
    this.show("saving");
    const answer = await this.request(words);
    this.sending = false;
    if (answer.status === 200 || (answer.status === 404 && words === this.saved)) {
      this.isKept(words, answer.value.savedAt ?? "");
      this.show();
    } else {
      this.failed(answer);
    }
    if (change !== this.typed.change && !this.on.isAway()) {
      this.soon();
    }
  }

  /** What is as it was saved needs no working copy. */
  request(words) {
    return words === this.saved
      ? this.connection.post("/draft/drop", { tab: this.tab.token, change: this.typed.change })
      : this.connection.post("/draft", this.typed.fields());
  }

  isKept(words, keptAt) {
    this.kept = words;
    this.keptAt = keptAt;
    this.begun = null;
    this.local.drop();
  }

  failed(answer) {
    const here = this.keepHere();
    if (isAway(answer) || answer.status === 400) {
      this.on.away(answer);
    } else if (answer.status === 413 || answer.status === 422) {
      this.show("unsaved");
      this.on.refused(answer.value.reasons ?? []);
    } else {
      this.on.stopped(answer.value.codes ?? []);
    }
    return here;
  }

  /** Keeps the words in the browser; answers whether it had room. */
  keepHere() {
    const { typed, keptAt } = this;
    const kept = this.local.keep({ ...typed.text(), revision: typed.basedOn, after: keptAt, at: Date.now() });
    if (!kept) {
      this.on.noRoom();
    }
    return kept;
  }

  /** Keeps the words aside on the server, where they cannot be written. */
  async keepAside() {
    const words = this.typed.words();
    const answer = await this.connection.post("/draft/keep", this.typed.fields());
    if (answer.status === 200) {
      this.isKept(words, "");
    } else {
      this.keepHere();
    }
    return answer;
  }

  /** The page is left: the browser keeps the words, and the server as well where they are not too many for that. */
  leave() {
    if (this.isUnkept()) {
      this.keepHere();
      this.connection.leave("/draft", this.typed.fields());
    }
  }
}
