/** So many blocks before the cursor are named: of several new ones that are still empty, none is printed. */
const BEFORE = 4;

/**
 * The ids of the blocks around a place in the text, the innermost first, then of those before it at the top: the first of
 * them that is printed is where a reader would look.
 */
export function blocksAt(place) {
  const ids = blocksAround(place);
  const top = place.node(0);
  for (let i = place.index(0) - 1; i >= Math.max(0, place.index(0) - BEFORE); i--) {
    ids.push(top.child(i).attrs.id);
  }
  return ids.filter(Boolean);
}

/** The ids of the blocks around a place in the text, the innermost first. */
export function blocksAround(place) {
  const ids = [];
  for (let depth = place.depth; depth > 0; depth--) {
    ids.push(place.node(depth).attrs.id);
  }
  return ids.filter(Boolean);
}
