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
  let last = null;
  for (const node of texts(line)) {
    if (!node) {
      last = { data: "x" };
      continue;
    }
    let kept = "";
    for (const letter of node.data) {
      const before = kept || !last ? kept.at(-1) : last.data.at(-1);
      if (!SPACE.test(letter)) {
        kept += letter;
      } else if (before === undefined) {
        continue;
      } else if (!SPACE.test(before)) {
        kept += letter === "\u00a0" ? letter : " ";
      } else if (kept) {
        kept = `${kept.slice(0, -1)} `;
      } else {
        last.data = `${last.data.slice(0, -1)} `;
      }
    }
    node.data = kept;
    last = kept ? node : last;
  }
  if (last && SPACE.test(last.data.at(-1))) {
    last.data = last.data.slice(0, -1);
  }
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
