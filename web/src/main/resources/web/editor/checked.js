import { Plugin, PluginKey } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { ownLetters, positionOf } from "./places.js";

const key = new PluginKey("checked");

/** Underlines what checks have found; it moves with the text until the next answer. */
export function checked() {
  return new Plugin({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(transaction, before) {
        const found = transaction.getMeta(key);
        return found ? marks(transaction.doc, found) : before.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });
}

/** Underlines these findings in place of those before. */
export function underline(view, findings) {
  view.dispatch(view.state.tr.setMeta(key, findings).setMeta("addToHistory", false));
}

/**
 * Where a finding's words stand now: {from, to}; null where they are gone. Its words may have moved within their block:
 * the nearest ones are meant.
 */
export function placeOf(doc, { block, quote, from }) {
  const start = block && quote ? positionOf(doc, block) : null;
  if (start === null) {
    return null;
  }
  const { text, positions } = ownLetters(doc, start);
  let nearest = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    nearest = nearest < 0 || Math.abs(at - from) < Math.abs(nearest - from) ? at : nearest;
  }
  return nearest < 0 ? null : { from: positions[nearest], to: positions[nearest + quote.length - 1] + 1 };
}

function marks(doc, findings) {
  const places = findings.map((it) => ({ ...it, place: placeOf(doc, it) })).filter((it) => it.place);
  return DecorationSet.create(
    doc,
    places.map(({ place, severity }) =>
      Decoration.inline(place.from, place.to, { class: "suspect", "data-severity": severity }),
    ),
  );
}
