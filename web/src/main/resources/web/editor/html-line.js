import { escaped } from "./html.js";

/* Running text as HTML: NFC, single spaces, none at either end, nothing that hides or steers (InlineBuilder, Characters). */

const WHITE_SPACE = /[ \t\n\r\f\v\u0085\u2028\u2029]+/g;
const NOT_ALLOWED =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFDD0-\uFDEF\uFFFE\uFFFF]/gu;

/** The line of a block or note, with as few tags as the order of its marks allows; empty where nothing can be seen. */
export function line(block) {
  const pieces = single(collected(block));
  return pieces.every((it) => !it.note && /^[\s\u00A0]*$/.test(it.text)) ? "" : tagged(pieces);
}

function collected(block) {
  const pieces = [];
  block.forEach((child) => {
    if (child.type.name === "note") {
      const inside = line(child);
      if (inside) {
        pieces.push({ note: `<span class="note"${id(child)}>${inside}</span>`, marks: [] });
      }
    } else {
      add(pieces, child.text.replace(WHITE_SPACE, " ").replace(NOT_ALLOWED, ""), child.marks);
    }
  });
  return pieces;
}

function add(pieces, text, marks) {
  const last = pieces.at(-1);
  if (last && !last.note && sameMarks(last.marks, marks)) {
    last.text += text;
  } else if (text) {
    pieces.push({ text, marks });
  }
}

function single(pieces) {
  const kept = [];
  let afterSpace = true;
  for (const piece of pieces) {
    if (piece.note) {
      kept.push(piece);
      afterSpace = false;
      continue;
    }
    const text = piece.text.normalize("NFC").replace(/ +/g, " ");
    const rest = afterSpace && text.startsWith(" ") ? text.slice(1) : text;
    if (rest) {
      add(kept, rest, piece.marks);
      afterSpace = rest.endsWith(" ");
    }
  }
  return withoutLastSpace(kept);
}

function withoutLastSpace(pieces) {
  const last = pieces.at(-1);
  if (last?.text?.endsWith(" ")) {
    last.text = last.text.slice(0, -1);
  }
  return last?.text === "" ? pieces.slice(0, -1) : pieces;
}

function tagged(pieces) {
  let html = "";
  let open = [];
  const change = (to) => {
    let same = 0;
    while (same < open.length && same < to.length && open[same].eq(to[same])) {
      same++;
    }
    html += open.slice(same).reverse().map((it) => `</${tag(it)}>`).join("");
    html += to.slice(same).map(start).join("");
    open = to;
  };
  for (const piece of pieces) {
    change(piece.marks);
    html += piece.note ?? escaped(piece.text);
  }
  change([]);
  return html;
}

function sameMarks(a, b) {
  return a.length === b.length && a.every((mark, i) => mark.eq(b[i]));
}

function tag(mark) {
  return mark.type.spec.toDOM(mark)[0];
}

function start(mark) {
  const written = Object.entries(mark.attrs).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${tag(mark)}${written.join("")}>`;
}

function id(note) {
  return note.attrs.id ? ` data-id="${note.attrs.id}"` : "";
}
