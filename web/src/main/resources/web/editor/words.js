// As the server counts: WordSegmenter.
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const WORD = new RegExp(`${LETTER}+(?:['’ʼ‘\\-‐‑]${LETTER}+|(?<=\\p{N})[.,:/](?=\\p{N})${LETTER}+)*`, "gu");

/** How many words a person would count in a text; notes do not count. */
export function countIn(text) {
  return text.match(WORD)?.length ?? 0;
}

/** The words of each block are counted once, as long as it stays as it is. */
const counted = new WeakMap();

/** How many words a document has. */
export function count(node) {
  const known = counted.get(node);
  if (known !== undefined) {
    return known;
  }
  let words = 0;
  if (node.isTextblock) {
    words = countIn(ownText(node));
  } else {
    node.forEach((child) => (words += count(child)));
  }
  counted.set(node, words);
  return words;
}

function ownText(block) {
  let text = "";
  block.forEach((child) => (text += child.text ?? ""));
  return text;
}
