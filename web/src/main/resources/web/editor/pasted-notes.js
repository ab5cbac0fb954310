/*
 * Notes: programs write a link from the sentence to the words of the note, and one back. Who is first of the two is the
 * reference; what holds the other is the note.
 */

const HOLDERS = 'li, div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"]';
const LEFTOVERS =
  '[style*="footnote-list"], [style*="endnote-list"], .footnotes, .references, .mw-references-wrap, [role="doc-endnotes"]';

/** What holds one is a part of the text and no note: contents lists and chapters lead to each other too. */
const HEADINGS = "h1, h2, h3, h4, h5, h6";
/** Places that others refer to; what raises a mark is none of them. */
const BLOCKS = "p, li, dd, dt, td, th, div, section, article, body";

/** No text has so many; without a bound, hostile HTML could take minutes. */
const MOST_LINKS = 4_000;

/** Puts the words of each note where it is referred to, as `span.note`. */
export function placeNotes(doc) {
  const links = Array.from(doc.querySelectorAll('a[href*="#"]'));
  if (links.length > MOST_LINKS) {
    return;
  }
  const bodies = new Map();
  const lists = new Set();
  for (const link of links) {
    if (link.isConnected && !Array.from(bodies.keys()).some((it) => it.contains(link))) {
      const body = bodyOf(link, doc, links);
      if (body) {
        bodies.set(body, bodies.get(body) ?? wordsOf(body, doc));
        lists.add(body.parentElement);
        put(link, bodies.get(body).cloneNode(true));
      }
    }
  }
  bodies.forEach((_, body) => body.remove());
  [...lists, ...doc.querySelectorAll(LEFTOVERS)].forEach((it) => it !== doc.body && !it.textContent.trim() && it.remove());
}

/** The note that a link refers to, where that leads back to the link. */
function bodyOf(link, doc, links) {
  const target = named(doc, fragmentOf(link));
  if (!target || !isBefore(link, target)) {
    return null;
  }
  const holder = target.closest(HOLDERS) ?? target.closest("p, dd, td, div");
  if (!holder || holder.contains(link) || holder.querySelector(HEADINGS)) {
    return null;
  }
  const names = namesAround(link);
  return links.some((it) => holder.contains(it) && names.has(fragmentOf(it))) ? holder : null;
}

function isBefore(link, target) {
  return Boolean(link.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING);
}

/** Word writes its own address before the sign. */
function fragmentOf(link) {
  const href = link.getAttribute("href");
  return href.slice(href.indexOf("#") + 1);
}

function named(doc, name) {
  return name ? (doc.getElementById(name) ?? doc.getElementsByName(name)[0] ?? null) : null;
}

function namesAround(link) {
  const names = new Set();
  for (let it = link, steps = 0; it && steps < 3 && !it.matches(BLOCKS); it = it.parentElement, steps++) {
    [it.id, it.getAttribute("name")].forEach((name) => name && names.add(name));
  }
  link.querySelectorAll("[id], [name]").forEach((it) => names.add(it.id || it.getAttribute("name")));
  return names;
}

function wordsOf(body, doc) {
  const copy = body.cloneNode(true);
  copy.querySelectorAll('a[href*="#"]').forEach((it) => leadsBack(it, body) && (it.closest("sup") ?? it).remove());
  copy.querySelectorAll(".mw-cite-backlink").forEach((it) => it.remove());
  copy.querySelectorAll("p, div").forEach((it) => it.append(" "));
  const note = doc.createElement("span");
  note.className = "note";
  note.append(...copy.childNodes);
  return note;
}

/** A link to a place before the note, and not to one of its own. */
function leadsBack(link, body) {
  const target = named(body.ownerDocument, fragmentOf(link));
  return target === null || !body.contains(target);
}

/** The raised number goes, with what raises it. */
function put(link, note) {
  const sign = link.textContent.trim();
  let place = link;
  while (place.parentElement?.matches("sup, span, a") && place.parentElement.textContent.trim() === sign) {
    place = place.parentElement;
  }
  place.replaceWith(note);
}
