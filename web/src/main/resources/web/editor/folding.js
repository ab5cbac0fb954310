/* Words as they are searched for, letter by letter (SearchFolding): the places of the letters stay what they are. */
const ONE_FOR_ONE = { ə: "e", ı: "i", ø: "o", đ: "d", ð: "d", ł: "l", ħ: "h", ς: "σ", "\u00A0": " ", "\u2011": "-" };
const PLAIN = [
  [/[‘’ʼʹ′`´]/g, "'"],
  [/[“”„«»]/g, '"'],
  [/\p{Pd}/gu, "-"],
];

/** A text in lower case without accents, of the same length. */
export function folded(text) {
  return PLAIN.reduce((all, [what, by]) => all.replace(what, by), Array.from(text, foldedLetter).join(""));
}

/** The same letters in lower case, of the same length. */
export function lowered(text) {
  return Array.from(text, (it) => sameLength(it, it.toLowerCase())).join("");
}

function foldedLetter(letter) {
  const plain = letter.normalize("NFKD").replace(/[\u0300-\u036F]/g, "").toLowerCase();
  return sameLength(letter, ONE_FOR_ONE[letter.toLowerCase()] ?? plain.replace(/[\u0300-\u036F]/g, ""));
}

function sameLength(letter, changed) {
  return changed.length === letter.length ? changed : letter;
}
