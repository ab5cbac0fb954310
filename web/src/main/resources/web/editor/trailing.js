import { Plugin } from "prosemirror-state";

/** Below a table, list or figure at the end stands an empty paragraph to go on in; empty ones are not written. */
export function goOn(schema) {
  return new Plugin({
    appendTransaction: (transactions, before, { doc, tr }) =>
      doc.lastChild.isTextblock ? null : tr.insert(doc.content.size, schema.nodes.paragraph.create()),
  });
}
