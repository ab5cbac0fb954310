import { LeftOut } from "./left-out.js";
import { limitDepth } from "./pasted-depth.js";
import { PastedHeadings } from "./pasted-headings.js";
import { arrangeLists } from "./pasted-lists.js";
import { placeNotes } from "./pasted-notes.js";
import { PastedPictures } from "./pasted-pictures.js";
import { styles } from "./pasted-style.js";
import { PastedText } from "./pasted-text.js";

const COMMENTS = '[style*="mso-element:comment"], .msocomtxt, .msocomanchor, .MsoCommentReference';

/**
 * Reads HTML of any program. Nothing of it is shown, fetched or run: it is parsed aside, and what the schema has is written
 * anew. Answers {html, left, pictures}: what was left out, and the files that came along by their addresses in the HTML.
 */
export function readPasted(html, language) {
  const doc = new DOMParser().parseFromString(html, "text/html");
  limitDepth(doc.body);
  const left = new LeftOut();
  const pictures = new PastedPictures();
  const known = styles(doc);
  dropComments(doc, left);
  placeNotes(doc);
  arrangeLists(doc, known);
  const headings = new PastedHeadings(doc, known);
  const text = new PastedText({ out: doc, styles: known, left, pictures, language, headings });
  return { html: text.write(doc.body).innerHTML, left, pictures: pictures.brought };
}

/** Those of Word, which writes their words at the end. */
function dropComments(doc, left) {
  const found = doc.querySelectorAll(COMMENTS);
  const count = Array.from(found).filter((it) => it.matches(".msocomanchor")).length;
  if (count) {
    left.add("comment", count);
  }
  found.forEach((it) => it.remove());
}
