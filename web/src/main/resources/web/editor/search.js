import { folded, lowered } from "./folding.js";
import { letters } from "./places.js";

const WORD_LETTER = /[\p{L}\p{M}\p{N}]/u;

/**
 * Where a text is found in a document, in blocks and in notes: [{from, to}].
 *
 * @param options {text, matchCase, wholeWord, fold}: fold finds ə with e, and letters with accents without them
 */
export function findAll(doc, { text, matchCase, wholeWord, fold }) {
  const form = (it) => (fold ? (matchCase ? it : folded(it)) : matchCase ? it : lowered(it));
  const wanted = form(text);
  const found = [];
  if (!wanted) {
    return found;
  }
  doc.descendants((node, pos) => {
    if (node.isTextblock) {
      inBlock(node, pos + 1);
    }
    return true;
  });
  return found.sort((a, b) => a.from - b.from);

  function inBlock(block, start) {
    const own = letters(block, start);
    const searched = form(own.text);
    for (let at = searched.indexOf(wanted); at >= 0; at = searched.indexOf(wanted, at + wanted.length)) {
      const end = at + wanted.length;
      if (!wholeWord || !(isInWord(own.text, at) || isInWord(own.text, end))) {
        found.push({ from: own.positions[at], to: own.positions[end - 1] + 1 });
      }
    }
  }
}

function isInWord(text, at) {
  return at > 0 && at < text.length && WORD_LETTER.test(text[at - 1]) && WORD_LETTER.test(text[at]);
}
