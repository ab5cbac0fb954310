/* What can be done about a finding: it is shown in the text, mended, or let stand. `placeOf` knows where it stands. */

const FIELDS = ["title", "byline"];

/** To the words in the text, or to the field above it. */
export function lead(desk, placeOf, { block, quote, from }) {
  if (FIELDS.includes(block)) {
    const field = desk.form.elements[block];
    field.focus();
    field.setSelectionRange(from, from + quote.length);
    return;
  }
  const place = placeOf(desk.view.state.doc, { block, quote, from });
  if (!place) {
    desk.goTo(block);
    return;
  }
  desk.select(place);
}

/** Replaces all of them in one step that undo takes back; says how many there were. */
export function replaceAll(desk, placeOf, wanted) {
  if (!desk.view.editable) {
    return 0;
  }
  const { doc, schema, tr } = desk.view.state;
  const places = wanted
    .map((it) => ({ ...placeOf(doc, it), words: it.replacement }))
    .filter((it) => it.to)
    .toSorted((one, other) => other.from - one.from);
  for (const { from, to, words } of places) {
    tr.replaceWith(from, to, schema.text(words, doc.resolve(from).marksAcross(doc.resolve(to)) ?? []));
  }
  if (places.length) {
    desk.view.dispatch(tr);
  }
  return places.length + wanted.filter((it) => FIELDS.includes(it.block) && inField(desk.form, it)).length;
}

function inField(form, { block, quote, from, replacement }) {
  const field = form.elements[block];
  const at = field.value.startsWith(quote, from) ? from : field.value.indexOf(quote);
  if (at < 0) {
    return false;
  }
  field.setRangeText(replacement, at, at + quote.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return true;
}

/** Sends a form of the pane with the text as it stands in the editor. */
export async function waive(desk, form) {
  const sent = new FormData(form);
  for (const [name, value] of new FormData(desk.form)) {
    if (!sent.has(name)) {
      sent.set(name, value);
    }
  }
  const answer = await fetch(form.action, {
    method: "POST",
    body: new URLSearchParams(sent),
    headers: { "HX-Request": "true" },
  });
  return answer.text();
}
