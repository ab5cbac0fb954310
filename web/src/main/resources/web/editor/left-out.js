/** Counts what was left out of what is pasted and a person would miss; says it in one line. */
export class LeftOut {
  #counts = new Map();

  add(kind, count = 1) {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + count);
  }

  /** The sentence with these words: {leftOut, KIND, KINDs, changed}; empty where there is nothing to say. */
  sentence(words) {
    const things = Array.from(this.#counts)
      .filter(([kind]) => kind !== "changed")
      .map(([kind, count]) => words[count === 1 ? kind : `${kind}s`].replace("#", count));
    const said = things.length ? [words.leftOut.replace("#", listed(things))] : [];
    return [...said, ...(this.#counts.has("changed") ? [words.changed] : [])].join(" ");
  }
}

function listed(things) {
  return new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" }).format(things);
}
