import { writeTable } from "./pasted-tables.js";
import { addressOf, marked, tidy } from "./pasted-line.js";
import { isMarker } from "./pasted-lists.js";
import { isHidden, isStruck, marksOf } from "./pasted-style.js";

/*
 * Writes foreign HTML as the schema has it. A place is an element with what may stand in it (`room`) and the line that is
 * open there; what may not stand in a place gives its words as paragraphs.
 */
const BLOCKS = {
  document: ["heading", "list", "quotation", "table", "figure"],
  quotation: ["list"],
  flow: ["list"],
  paragraphs: [],
  line: [],
};
const MARKS = {
  b: "strong",
  strong: "strong",
  i: "emphasis",
  em: "emphasis",
  cite: "emphasis",
  dfn: "emphasis",
  var: "emphasis",
  sup: "superscript",
  sub: "subscript",
};
const BOUNDARY =
  /^(address|article|aside|body|center|dd|details|div|dl|dt|fieldset|figcaption|footer|header|hgroup|hr|legend|main|nav|p|section|summary|caption|tr|li|tbody|thead|tfoot|td|th)$/;
const SILENT = /^(style|meta|link|base|title|head|script|template|noscript|col|colgroup|rp|wbr|xml|datalist|map)$/;
const LEFT = { video: "video", audio: "video", iframe: "video", object: "video", embed: "video", canvas: "picture", math: "formula" };
const CONTROLS = /^(input|select|textarea|button|progress|meter|output)$/;
/** As deep as the server takes lists. */
const DEEPEST_LIST = 7;
const LANGUAGE = /^[a-z]{2,8}(-[a-z0-9]{1,8}){0,4}$/;

export class PastedText {
  constructor({ out, styles, left, pictures, language, headings }) {
    Object.assign(this, { out, styles, left, pictures, language, headings });
  }

  /** The blocks of a document. */
  write(body) {
    const root = this.out.createElement("div");
    const place = { element: root, room: "document", line: null };
    this.children(body, { place, tag: "p", marks: {}, depth: 0 });
    this.endLine(place);
    return root;
  }

  children(source, context) {
    for (const child of source.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        this.text(child.data, context);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        this.element(child, context);
      }
    }
  }

  text(data, context) {
    const { place, marks } = context;
    if (place.line || /[^\s\u00a0]/.test(data)) {
      this.openLine(context).append(marked(this.out, data.replace(/\s+/g, (it) => (it.includes("\u00a0") ? it : " ")), marks));
    }
  }

  openLine({ place, tag }) {
    place.line ??= place.room === "line" ? place.element : this.append(place, tag);
    return place.line;
  }

  append({ element }, tag) {
    return element.appendChild(this.out.createElement(tag));
  }

  /** What comes next begins a line; one that holds nothing is none. */
  endLine(place) {
    const { line } = place;
    if (line && place.room === "line") {
      line.append(" ");
    } else if (line) {
      tidy(line);
      if (!line.textContent) {
        line.remove();
      }
      place.line = null;
    }
  }

  boundary(source, context) {
    this.endLine(context.place);
    this.children(source, context);
    this.endLine(context.place);
  }

  element(source, context) {
    const name = source.localName;
    const style = this.styles.of(source);
    if (SILENT.test(name) || isHidden(style) || source.hidden || (isMarker(source) && context.tag === "p")) {
      return;
    }
    if (/^(s|del|strike)$/.test(name) || isStruck(style)) {
      this.struck(source, context);
    } else if (name in LEFT) {
      this.left.add(LEFT[name]);
    } else if (CONTROLS.test(name)) {
      this.control(source, context);
    } else {
      this.kept(source, name, style, this.inside(source, name, style, context));
    }
  }

  /** Those of a form are told with it. */
  control(source, context) {
    if (!source.closest("form")) {
      this.left.add("form");
    }
    this.text(" ", context);
  }

  /** Struck words are gone, as if the deletion had been accepted. */
  struck(source, { place }) {
    if (source.textContent.trim()) {
      this.left.add("struck");
    }
    if (source.querySelector("p, div")) {
      this.endLine(place);
    }
  }

  /** What holds for the words inside. */
  inside(source, name, style, context) {
    const marks = { ...context.marks };
    if (MARKS[name]) {
      marks[MARKS[name]] = true;
    }
    Object.assign(marks, marksOf(style));
    const lang = (source.getAttribute("lang") ?? "").toLowerCase();
    if (LANGUAGE.test(lang)) {
      marks.lang = primary(lang) === primary(this.language) ? null : lang;
    }
    if (context.tag !== "p") {
      marks.strong = false;
    }
    if (name === "a" && source.hasAttribute("href")) {
      marks.link = this.link(source);
    }
    return { ...context, marks };
  }

  /** A place in the text it came from is none in this one. */
  link(source) {
    const href = source.getAttribute("href").trim();
    const address = addressOf(href);
    if (!address && href && !href.includes("#") && source.textContent.trim()) {
      this.left.add("link");
    }
    return address || null;
  }

  kept(source, name, style, context) {
    const level = this.headings.levelOf(source, style);
    if (level) {
      this.heading(source, level, context);
    } else if (name === "ul" || name === "ol" || name === "menu" || name === "dir") {
      this.list(source, name, context);
    } else if (name === "blockquote" || isQuotation(source, style)) {
      this.quotation(source, context);
    } else if (name === "table") {
      this.table(source, context);
    } else if (name === "figure") {
      this.figure(source, context);
    } else if (name === "img" || name === "image" || name === "svg") {
      this.picture(source, name, context);
    } else {
      this.other(source, name, context);
    }
  }

  other(source, name, context) {
    if (source.matches("span.note")) {
      this.note(source, context);
    } else if (source.matches(".Apple-converted-space")) {
      this.text(" ", context);
    } else if (name === "br") {
      this.lineBreak(context);
    } else if (name === "pre") {
      this.lines(source, context);
    } else if (name === "q" || name === "rt") {
      const [before, after] = name === "q" ? ["“", "”"] : ["(", ")"];
      this.text(before, context);
      this.children(source, context);
      this.text(after, context);
    } else if (name === "form") {
      this.form(source, context);
    } else if (BOUNDARY.test(name)) {
      this.boundary(source, context);
    } else {
      this.children(source, context);
    }
  }

  form(source, context) {
    if (source.querySelector("input, select, textarea, button")) {
      this.left.add("form");
    }
    this.boundary(source, context);
  }

  lineBreak(context) {
    if (context.tag === "p") {
      this.endLine(context.place);
    } else {
      this.text(" ", context);
    }
  }

  /** Each line is a paragraph: nothing else keeps the lines apart. */
  lines(source, context) {
    this.endLine(context.place);
    for (const line of source.textContent.split(/\r?\n/)) {
      this.text(line, context);
      this.endLine(context.place);
    }
  }

  mayHold(place, kind) {
    return BLOCKS[place.room].includes(kind);
  }

  heading(source, level, context) {
    const isHeading = this.mayHold(context.place, "heading") && context.tag === "p";
    const marks = { ...context.marks, strong: false };
    if (!isHeading && context.place.room !== "document") {
      this.left.add("changed");
    }
    this.boundary(source, isHeading ? { ...context, marks, tag: `h${level}` } : context);
  }

  quotation(source, context) {
    const { place } = context;
    const isPulled = source.matches("aside.pull-quote");
    if (!this.mayHold(place, "quotation")) {
      this.boundary(source, context);
      return;
    }
    this.endLine(place);
    const last = place.element.lastElementChild;
    const goesOn = source.localName === "p" && last?.localName === "blockquote" && last.wasParagraph;
    const element = goesOn ? last : this.append(place, isPulled ? "aside" : "blockquote");
    element.wasParagraph = source.localName === "p";
    if (isPulled) {
      element.className = "pull-quote";
    }
    const inner = { element, room: isPulled ? "paragraphs" : "quotation", line: null };
    this.boundary(source, { ...context, place: inner, tag: "p" });
    dropEmpty(element);
  }

  list(source, name, context) {
    const { place, depth } = context;
    if (!this.mayHold(place, "list") || depth >= DEEPEST_LIST) {
      this.boundary(source, context);
      return;
    }
    this.endLine(place);
    const list = this.append(place, name === "ol" ? "ol" : "ul");
    const start = startOf(source);
    if (name === "ol" && start !== 1) {
      list.setAttribute("start", start);
    }
    let item = null;
    for (const child of source.childNodes) {
      const isItem = child.localName === "li";
      if (isItem || (!item && (child.nodeType === Node.ELEMENT_NODE || child.data?.trim()))) {
        item = { element: this.append({ element: list }, "li"), room: "flow", line: null };
      }
      if (item && child.nodeType === Node.ELEMENT_NODE) {
        const inner = { ...context, place: item, tag: "p", depth: depth + 1 };
        isItem ? this.children(child, this.inside(child, "li", this.styles.of(child), inner)) : this.element(child, inner);
        this.endLine(item);
      } else if (item && child.nodeType === Node.TEXT_NODE) {
        this.text(child.data, { ...context, place: item, tag: "p" });
      }
    }
    item && this.endLine(item);
    Array.from(list.children).forEach(dropEmpty);
    dropEmpty(list);
  }

  table(source, context) {
    const isLayout = /^(presentation|none)$/.test(source.getAttribute("role") ?? "") || source.rows.length === 0;
    const cells = Array.from(source.rows).reduce((sum, it) => sum + it.cells.length, 0);
    if (isLayout || cells < 2 || source.querySelector("table")) {
      this.boundary(source, context);
    } else if (this.mayHold(context.place, "table")) {
      this.endLine(context.place);
      writeTable(this, source, context);
    } else {
      this.left.add("changed");
      this.boundary(source, context);
    }
  }

  figure(source, context) {
    const caption = source.querySelector("figcaption");
    const image = source.querySelector("img");
    const address = image && this.mayHold(context.place, "figure") ? this.pictures.addressOf(image) : "";
    if (address) {
      this.endLine(context.place);
      this.putFigure(context.place, address, image.getAttribute("alt"), caption);
    } else {
      this.boundary(source, context);
    }
  }

  picture(source, name, context) {
    const sign = this.pictures.signOf(source);
    if (sign) {
      this.text(sign, context);
    } else if (this.pictures.isOrnament(source)) {
      this.text(" ", context);
    } else {
      const address = this.mayHold(context.place, "figure") ? this.pictures.addressOf(source) : "";
      this.endLine(context.place);
      address ? this.putFigure(context.place, address, source.getAttribute("alt")) : this.left.add("picture");
    }
  }

  putFigure(place, address, alternative, caption) {
    const figure = this.append(place, "figure");
    const image = this.append({ element: figure }, "img");
    image.setAttribute("src", address);
    if (alternative !== null) {
      image.setAttribute("alt", alternative);
    }
    if (caption) {
      this.lineOf(caption, this.append({ element: figure }, "figcaption"));
    }
  }

  note(source, context) {
    if (context.place.room === "line") {
      this.children(source, context);
      return;
    }
    const note = this.out.createElement("span");
    note.className = "note";
    this.lineOf(source, note);
    if (note.textContent) {
      this.openLine(context).append(note);
    }
  }

  /** All words of an element as one line. */
  lineOf(source, element) {
    const place = { element, room: "line", line: element };
    this.children(source, { place, tag: "p", marks: {}, depth: 0 });
    tidy(element);
  }
}

/** What was left without words goes. */
export function dropEmpty(element) {
  if (!element.textContent && !element.querySelector("img")) {
    element.remove();
  }
}

function isQuotation(source, style) {
  return (
    source.matches("p.MsoQuote, p.MsoIntenseQuote, aside.pull-quote") ||
    (source.localName === "div" && /\bsolid\b/.test(style["border-left"] ?? "") && /^none/.test(style.border ?? ""))
  );
}

/** Where a list begins: as it says, or as its first item does. */
function startOf(list) {
  const first = Array.from(list.children).find((it) => it.localName === "li");
  const number = Number(first?.getAttribute("value") ?? list.getAttribute("start") ?? 1);
  return Number.isInteger(number) && number >= 0 && number <= 9999 ? number : 1;
}

function primary(language) {
  return language.split("-")[0];
}
