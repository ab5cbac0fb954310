/* The marks around a quotation, by language, as the domain has them (QuotationMarks; CLDR, delimiters). */
const ENGLISH = ["“”", "‘’"];
const GERMAN = ["„“", "‚‘"];
const RUSSIAN = ["«»", "„“"];
const FRENCH = ["«»", "«»"];
const ITALIAN = ["«»", "“”"];
const BY_LANGUAGE = {
  de: GERMAN, cs: GERMAN, sk: GERMAN, bg: GERMAN,
  ru: RUSSIAN, uk: RUSSIAN, be: RUSSIAN,
  fr: FRENCH, hy: FRENCH, fa: FRENCH,
  it: ITALIAN, es: ITALIAN, pt: ITALIAN, el: ITALIAN,
};

/** The outer and the inner pair of a language; those of English where it has none here. */
export function quotationMarks(language) {
  return BY_LANGUAGE[language.split("-")[0]] ?? ENGLISH;
}
