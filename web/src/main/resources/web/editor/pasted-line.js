/* One line of text: its spaces as they are stored, and what its letters carry. */

const SPACE = /[\s\u00a0]/;

/** Letters with their marks, as elements one within the other. */
export function marked(doc, text, { link, lang, strong, emphasis, superscript, subscript }) {
  let node = doc.createTextNode(text);
  const wrap = (is, tag, attribute, value) => {
    if (is) {
      const element = doc.createElement(tag);
      if (attribute) {
        element.setAttribute(attribute, value);
      }
      element.append(node);
      node = element;
    }
  };
  wrap(superscript, "sup");
  wrap(subscript && !superscript, "sub");
  wrap(emphasis, "em");
  wrap(strong, "strong");
  wrap(lang, "span", "lang", lang);
  wrap(link, "a", "href", link);
  return node;
}

/**
 * Leaves one space where there are several, and none at the ends. A no-break space stays where it stands alone between
 * letters: browsers and Word make several of them where somebody typed several spaces.
 */
export function tidy(line) {
  let before;
  let last = null;
  for (const node of texts(line)) {
    if (!node) {
      last = { data: "" };
      before = "x";
      continue;
    }
    const kept = [];
    for (const letter of node.data) {
      const isSpace = SPACE.test(letter);
      if (!isSpace || (before !== undefined && !SPACE.test(before))) {
        before = isSpace && letter !== "\u00a0" ? " " : letter;
        kept.push(before);
      } else if (before !== undefined) {
        before = " ";
        kept.length ? kept.splice(-1, 1, before) : endWithSpace(last);
      }
    }
    node.data = kept.join("");
    last = kept.length ? node : last;
  }
  if (before !== undefined && SPACE.test(before)) {
    last.data = last.data.slice(0, -1);
  }
}

function endWithSpace(node) {
  node.data = `${node.data.slice(0, -1)} `;
}

/** The line's own pieces of text; null for a note, which has a line of its own. */
function* texts(line) {
  for (const child of line.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) {
      yield child;
    } else if (child.className === "note") {
      yield null;
    } else {
      yield* texts(child);
    }
  }
}

const HTTP_OR_MAIL = /^(https?:\/\/[^/\s].*|mailto:[^\s@]+@.+)$/i;
const REDIRECTS = [
  [/^https?:\/\/(www\.)?google\.[a-z.]+\/url\?/i, ["q", "url"]],
  [/^https?:\/\/[\w.]*safelinks\.protection\.outlook\.com\//i, ["url"]],
];

/** Where a link leads, without the detour that a program put before it; empty where no text may lead there. */
export function addressOf(href) {
  const written = href.replace(/\p{Cc}/gu, "").trim();
  const [, names = []] = REDIRECTS.find(([form]) => form.test(written)) ?? [];
  const beyond = names.map((it) => parameter(written, it)).find((it) => HTTP_OR_MAIL.test(it));
  const address = (beyond ?? written).replaceAll(" ", "%20");
  return HTTP_OR_MAIL.test(address) ? address : "";
}

function parameter(address, name) {
  return URL.canParse(address) ? (new URL(address).searchParams.get(name) ?? "") : "";
}
