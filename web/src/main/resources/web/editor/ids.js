import { Plugin } from "prosemirror-state";
import { Fragment, Slice } from "prosemirror-model";

/*
 * Every block and note has an id of its own, whatever is done to it: of two halves the one with the words keeps it, a
 * copy gets a new one, what is cut and pasted keeps its own. Differences and remarks hang on them.
 */
const LETTERS = "abcdefghjkmnpqrstvwxyz0123456789";
const FLOW = ["list_item", "table_cell", "table_header"];

/** A new id, as the server makes them: a letter first, nine letters and digits. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return Array.from(bytes, (it, i) => LETTERS[i ? it & 31 : it % 22]).join("");
}

/** The plugin that keeps ids unique. */
export function blockIds() {
  let cut = new Set();
  return new Plugin({
    appendTransaction: (transactions, before, after) =>
      transactions.some((it) => it.docChanged) ? mended(transactions, before, after) : null,
    props: {
      handleDOMEvents: {
        cut: (view) => {
          cut = idsIn(view.state.selection.content().content);
          return false;
        },
      },
      transformPasted: (slice, view) => {
        if (view.dragging?.move) {
          return slice;
        }
        const kept = cut;
        cut = new Set();
        return new Slice(renewed(slice.content, kept), slice.openStart, slice.openEnd);
      },
    },
  });
}

/** Gives a document that was just read the ids that it lacks. */
export function withAllIds(state) {
  const mending = mended([], state, state);
  return mending ? state.apply(mending.setMeta("addToHistory", false)) : state;
}

function mended(transactions, before, after) {
  const places = new Map();
  const changes = new Map();
  after.doc.descendants((node, pos, parent, index) => {
    if (carriesId(node)) {
      if (isOwnText(node, parent, index)) {
        if (node.attrs.id) {
          changes.set(pos, null);
        }
      } else if (node.attrs.id) {
        places.set(node.attrs.id, [...(places.get(node.attrs.id) ?? []), { pos, node }]);
      } else {
        changes.set(pos, newId());
      }
    }
    return true;
  });
  const doubled = [...places].filter(([, found]) => found.length > 1);
  if (doubled.length) {
    renewCopies(doubled, oldPlaces(transactions, before), changes);
  }
  return changes.size ? applied(after.tr, changes) : null;
}

function renewCopies(doubled, old, changes) {
  for (const [id, found] of doubled) {
    const written = found.filter(({ node }) => node.content.size || node.isLeaf);
    const candidates = written.length ? written : found;
    const keeper = candidates.find(({ pos }) => pos === old.get(id)) ?? candidates[0];
    found.filter((it) => it !== keeper).forEach(({ pos }) => changes.set(pos, newId()));
  }
}

/** Where each id stood before, as a position of now. */
function oldPlaces(transactions, before) {
  const old = new Map();
  before.doc.descendants((node, pos) => {
    if (node.attrs.id) {
      old.set(node.attrs.id, transactions.reduce((at, it) => it.mapping.map(at), pos));
    }
  });
  return old;
}

function applied(transaction, changes) {
  changes.forEach((id, pos) => transaction.setNodeAttribute(pos, "id", id));
  return transaction;
}

function carriesId(node) {
  return "id" in (node.type.spec.attrs ?? {});
}

function isOwnText(node, parent, index) {
  return index === 0 && node.type.name === "paragraph" && FLOW.includes(parent.type.name);
}

function idsIn(fragment) {
  const ids = new Set();
  fragment.descendants((node) => void (node.attrs.id && ids.add(node.attrs.id)));
  return ids;
}

function renewed(fragment, kept) {
  const nodes = [];
  fragment.forEach((node) => {
    const inside = renewed(node.content, kept);
    const foreign = node.attrs.id && !kept.has(node.attrs.id);
    const attrs = foreign ? { ...node.attrs, id: null } : node.attrs;
    nodes.push(node.isText ? node : node.type.create(attrs, inside, node.marks));
  });
  return Fragment.fromArray(nodes);
}
