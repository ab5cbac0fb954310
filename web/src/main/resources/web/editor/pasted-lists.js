/* Lists that are paragraphs: Word, and Word in the browser, write each item by itself and say its list and level. */

const ITEM = /\b(l\d+)\s+level(\d+)/;
const NUMBER = /(\d+|[a-z]+)[.)\s]*$/i;
const ROMAN = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** Makes lists in lists of them. */
export function arrangeLists(doc, styles) {
  for (const wrapper of doc.querySelectorAll(".ListContainerWrapper")) {
    const items = Array.from(wrapper.querySelectorAll("li"), (it) => ({ node: it, ...onlineItem(it) }));
    wrapper.replaceWith(...items.map(({ node, ...item }) => Object.assign(paragraphOf(node, doc), { item })));
  }
  const flat = (it) => {
    if (it.item === undefined) {
      it.item = it.matches("p") ? wordItem(it, styles) : null;
    }
    return it.item;
  };
  for (const first of doc.querySelectorAll("p, div")) {
    if (first.isConnected && flat(first)) {
      gather(first, flat, doc);
    }
  }
}

function onlineItem(item) {
  const ordered = item.parentElement.localName === "ol";
  return {
    list: item.dataset.listid ?? "",
    level: Number(item.dataset.ariaLevel) || 1,
    ordered,
    number: Number(item.dataset.ariaPosinset) || 1,
  };
}

function paragraphOf(item, doc) {
  const paragraph = doc.createElement("div");
  paragraph.append(...item.childNodes);
  return paragraph;
}

/** What a paragraph of Word is an item of; null where it is none. */
function wordItem(paragraph, styles) {
  const style = styles.of(paragraph);
  const [, list, level] = ITEM.exec(style["mso-list"] ?? "") ?? [];
  if (!list) {
    return null;
  }
  const marker = Array.from(paragraph.querySelectorAll("span")).find((it) => isMarker(it));
  const sign = (marker?.textContent ?? "").replace(/[\s\u00a0]+/g, "");
  const format = styles.level(list, level)["mso-level-number-format"] ?? "";
  marker?.remove();
  return {
    list,
    level: Number(level),
    ordered: format ? format !== "bullet" && format !== "image" : /^\(?(\d+|[a-z]+)([.)]|$)/i.test(sign) && sign !== "o",
    number: numberOf(sign, format),
  };
}

/** The span in which Word writes the bullet or number of a paragraph. */
export function isMarker(span) {
  return /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? "");
}

function numberOf(sign, format) {
  const [, last = ""] = NUMBER.exec(sign) ?? [];
  if (/^\d+$/.test(last)) {
    return Number(last);
  }
  const letters = last.toLowerCase();
  if (/roman/.test(format) || (/^[ivxlcdm]{2,}$/.test(letters) && !/alpha/.test(format)) || letters === "i") {
    return Array.from(letters, (it) => ROMAN[it] ?? 0).reduce((sum, it, at, all) => sum + (it < (all[at + 1] ?? 0) ? -it : it), 0);
  }
  return letters.length === 1 ? letters.charCodeAt(0) - 96 : 1;
}

/** The items that follow each other, with nothing but space between. */
function gather(first, flat, doc) {
  const items = [];
  for (let it = first; it && flat(it); it = isFollowed(it) ? it.nextElementSibling : null) {
    items.push(it);
  }
  const place = doc.createElement("div");
  first.before(place);
  nest(items, place, doc);
  place.replaceWith(...place.childNodes);
}

function isFollowed({ nextSibling }) {
  let it = nextSibling;
  while (it && it.nodeType !== Node.ELEMENT_NODE && (it.nodeType !== Node.TEXT_NODE || !it.data.trim())) {
    it = it.nextSibling;
  }
  return it?.nodeType === Node.ELEMENT_NODE;
}

function nest(items, place, doc) {
  const open = [];
  for (const paragraph of items) {
    const { list, level, ordered, number } = paragraph.item;
    while (open.length && (open.at(-1).level > level || isOther(open.at(-1), paragraph.item))) {
      open.pop();
    }
    if (!open.length || open.at(-1).level < level) {
      const element = doc.createElement(ordered ? "ol" : "ul");
      if (ordered && number !== 1) {
        element.setAttribute("start", number);
      }
      (open.at(-1)?.element.lastElementChild ?? place).append(element);
      open.push({ list, level, ordered, element });
    }
    const item = doc.createElement("li");
    item.append(paragraph);
    paragraph.item = null;
    open.at(-1).element.append(item);
  }
}

function isOther(open, { list, level, ordered }) {
  return open.level === level && (open.ordered !== ordered || (level === 1 && open.list !== list));
}
