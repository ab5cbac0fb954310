/** The levels of headings in what is pasted, as the text has them: two to four, one lower where a first level is there. */
export class PastedHeadings {
  #lower = 0;

  constructor(doc, styles) {
    const found = Array.from(doc.querySelectorAll("h1, p, [role=heading]"), (it) => this.#level(it, styles.of(it)));
    this.#lower = found.includes(1) ? 1 : 0;
  }

  /** Two to four; zero for what is no heading. */
  levelOf(source, style) {
    const level = this.#level(source, style);
    return level ? Math.min(4, Math.max(2, level + this.#lower)) : 0;
  }

  #level(source, style) {
    const [, digit] = /^h([1-6])$/.exec(source.localName) ?? [];
    if (digit) {
      return Number(digit);
    }
    if (source.getAttribute("role") === "heading") {
      return Number(source.getAttribute("aria-level")) || 2;
    }
    if (source.localName === "p") {
      return source.classList.contains("MsoTitle") ? 1 : Number(style["mso-outline-level"]) || 0;
    }
    return 0;
  }
}
