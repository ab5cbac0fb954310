/** Where the block with that id begins; null where there is none. */
export function positionOf(doc, id) {
  let found = null;
  doc.descendants((node, pos) => {
    if (found === null && node.attrs.id === id) {
      found = pos;
    }
    return found === null;
  });
  return found;
}

/** Where the words of a quotation stand in the block that begins there: {from, to}; null where they do not. */
export function quotePosition(doc, start, quote) {
  let found = null;
  const block = doc.nodeAt(start);
  doc.nodesBetween(start, start + block.nodeSize, (node, pos) => {
    if (!found && node.isTextblock && !node.type.isInline) {
      const { text, positions } = letters(node, pos + 1);
      const at = text.indexOf(quote);
      found = at < 0 || !quote ? null : { from: positions[at], to: positions[at + quote.length - 1] + 1 };
    }
    return !found && !node.type.isInline;
  });
  return found;
}

/** A text block's own letters, and the place of each; notes are no part of the sentence. */
export function letters(block, start) {
  let text = "";
  const positions = [];
  block.forEach((child, offset) => {
    if (child.isText) {
      for (let i = 0; i < child.text.length; i++) {
        positions.push(start + offset + i);
      }
      text += child.text;
    }
  });
  return { text, positions };
}

/** The letters of a block or note without those of blocks and notes in it that have ids of their own. */
export function ownLetters(doc, start) {
  let text = "";
  const positions = [];
  const read = (node, begin) =>
    node.forEach((child, offset) => {
      const at = begin + offset;
      if (child.isText) {
        text += child.text;
        for (let i = 0; i < child.text.length; i++) {
          positions.push(at + i);
        }
      } else if (!child.attrs.id && !child.isInline) {
        read(child, at + 1);
      }
    });
  read(doc.nodeAt(start), start + 1);
  return { text, positions };
}
