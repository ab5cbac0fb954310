import { Plugin } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";

const SIGNS = /[\u00A0\u2011]/g;

/** Lets one see spaces and hyphens at which no line ends; after a change only its own blocks are looked at again. */
export function noBreakSigns() {
  const plugin = new Plugin({
    state: {
      init: (_, { doc }) => DecorationSet.create(doc, signs(doc, 0, doc.content.size)),
      apply: (transaction, set) => (transaction.docChanged ? renewed(transaction, set) : set),
    },
    props: { decorations: (state) => plugin.getState(state) },
  });
  return plugin;
}

function renewed({ doc, mapping }, set) {
  const mapped = set.map(mapping, doc);
  const range = changed(mapping);
  if (!range) {
    return mapped;
  }
  const $from = doc.resolve(range.from);
  const $to = doc.resolve(range.to);
  const from = $from.depth ? $from.before(1) : range.from;
  const to = $to.depth ? $to.after(1) : range.to;
  return mapped.remove(mapped.find(from, to)).add(doc, signs(doc, from, to));
}

/** From where to where the steps changed something, in the document after them. */
function changed(mapping) {
  let range = null;
  mapping.maps.forEach((map, i) => {
    const later = mapping.slice(i + 1);
    map.forEach((oldFrom, oldTo, start, end) => {
      const from = later.map(start, -1);
      const to = later.map(end, 1);
      range = { from: Math.min(from, range?.from ?? from), to: Math.max(to, range?.to ?? to) };
    });
  });
  return range;
}

function signs(doc, from, to) {
  const found = [];
  doc.nodesBetween(from, to, (node, pos) => {
    for (const { index } of node.text?.matchAll(SIGNS) ?? []) {
      found.push(Decoration.inline(pos + index, pos + index + 1, { class: "no-break" }));
    }
  });
  return found;
}
