import { EditorState, TextSelection } from "prosemirror-state";
import { ReplaceStep } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import { editorSchema } from "./schema.js";
import { read, withIds, write } from "./html.js";
import { withAllIds } from "./ids.js";
import { plugins } from "./plugins.js";
import { changedRange } from "./changed-range.js";
import { positionOf, quotePosition } from "./places.js";
import { commands } from "./commands.js";
import { insertNote } from "./note-editor.js";
import { MODULES } from "./modules.js";
import { noteView } from "./note-view.js";

const SCROLL_MARGIN = 64;
const FIELDS = ["title", "byline", "body", "note"];

/**
 * Mounts the editor over the form's text area and hands the desk to each module's `install(desk)`:
 * what they may ask of the editor, so that none of them needs to know how it is built.
 */
export function open(form) {
  const textarea = form.elements.body;
  const place = form.querySelector('[data-editor="body"]');
  const schema = editorSchema(JSON.parse(document.querySelector("[data-schema]").textContent));
  const callbacks = [];
  const words = { ...document.querySelector("[data-sentences]").dataset };
  const desk = { form, textarea, schema, words, acts: commands(schema), onState: [] };
  desk.acts.note = { run: insertNote(desk) };
  const changed = () => callbacks.forEach((it) => it());

  desk.view = new EditorView(place, {
    state: withAllIds(
      EditorState.create({ doc: read(stored(textarea, schema), schema), plugins: plugins(schema, desk) }),
    ),
    attributes: () => ({
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": place.dataset.label,
      class: "prose",
      lang: textarea.lang,
      spellcheck: "true",
      tabindex: "0",
      "aria-readonly": String(form.hasAttribute("data-closed")),
    }),
    scrollMargin: SCROLL_MARGIN,
    scrollThreshold: SCROLL_MARGIN,
    nodeViews: { note: noteView(desk) },
    editable: () => !form.hasAttribute("data-closed"),
    dispatchTransaction(transaction) {
      this.updateState(this.state.apply(transaction));
      desk.onState.forEach((it) => it(this.state, transaction));
      if (transaction.docChanged) {
        changed();
      }
    },
  });
  desk.onChange = (callback) => callbacks.push(callback);
  desk.html = () => (form.classList.contains("mounted") ? write(desk.view.state.doc) : textarea.value);
  desk.text = () => ({
    ...Object.fromEntries(FIELDS.map((name) => [name, form.elements[name]?.value ?? ""])),
    body: desk.html(),
  });
  desk.replace = (html) => replace(desk.view, read(html, schema));
  desk.select = (range) => select(desk.view, range);
  desk.goTo = (id, quote) => goTo(desk.view, id, quote);
  desk.setEditable = (editable) => setEditable(desk, editable);
  desk.setSaveState = (state) => setSaveState(desk, state);
  desk.announce = (sentence) => announce(document.querySelector("[data-live]"), sentence);
  desk.panel = (name) => document.getElementById(`panel-${name}`);

  form.addEventListener("input", ({ target }) => FIELDS.includes(target.name) && changed());
  form.addEventListener("formdata", ({ formData }) => formData.set("body", desk.html()));
  form.desk = desk;
  form.classList.add("mounted");
  place.hidden = false;
  MODULES.forEach((it) => it.install(desk));
}

/** What the text area holds; ids beside it are those of its blocks as long as nobody has typed in it. */
function stored(textarea, schema) {
  const { ids } = textarea.dataset;
  const untouched = textarea.value === textarea.defaultValue;
  return ids && untouched ? withIds(textarea.value, ids.split(" "), schema) : textarea.value;
}

function replace(view, doc) {
  const range = changedRange(view.state.doc, doc);
  if (range) {
    const step = new ReplaceStep(range.from, range.to, doc.slice(range.from, range.end));
    view.dispatch(view.state.tr.step(step).setMeta("replaced", true));
  }
}

function goTo(view, id, quote) {
  const pos = positionOf(view.state.doc, id);
  if (pos === null) {
    return false;
  }
  const found = quote ? quotePosition(view.state.doc, pos, quote) : null;
  select(view, found ?? { from: pos + 1 });
  return true;
}

/** Selects these words, or goes near that place. */
function select(view, { from, to }) {
  const { doc, tr } = view.state;
  const selection = to ? TextSelection.create(doc, from, to) : TextSelection.near(doc.resolve(from));
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  view.focus();
}

function setEditable({ form, view }, editable) {
  form.toggleAttribute("data-closed", !editable);
  FIELDS.map((it) => form.elements[it]).forEach((it) => it && (it.readOnly = !editable));
  view.dispatch(view.state.tr);
}

function setSaveState({ form, words }, state) {
  form.dataset.saveState = state;
  const shown = document.querySelector("[data-save-text]");
  if (shown) {
    shown.dataset.saveText = state;
    shown.textContent = words[state] ?? "";
  }
}

/** Said again even where it is the same as before. */
function announce(region, sentence) {
  region.textContent = "";
  setTimeout(() => (region.textContent = sentence), 50);
}
