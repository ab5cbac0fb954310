import { Plugin, PluginKey, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet } from "prosemirror-view";
import { findAll } from "./search.js";

const key = new PluginKey("find");
const CLOSED = { question: null, found: [], marks: DecorationSet.empty };

/** Marks what is searched for; the question is its state, set by the bar. */
function finding() {
  return new Plugin({
    key,
    state: {
      init: () => CLOSED,
      apply(transaction, before) {
        const question = transaction.getMeta(key);
        if (question === undefined && !(transaction.docChanged && before.question)) {
          return before;
        }
        return question === null ? CLOSED : answered(question ?? before.question, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state).marks },
  });
}

function answered(question, doc) {
  const found = findAll(doc, question);
  const marks = found.map(({ from, to }) => Decoration.inline(from, to, { class: "found" }));
  return { question, found, marks: DecorationSet.create(doc, marks) };
}

/** Makes the bar work: find, find next, replace, replace all. Answers what opens it. */
export function bar(desk) {
  const bar = document.querySelector("[data-find]");
  const { view } = desk;
  view.updateState(view.state.reconfigure({ plugins: [...view.state.plugins, finding()] }));
  const tool = document.querySelector('[data-do="find"]');
  const fields = bar.elements;
  const found = () => key.getState(view.state).found;
  const said = bar.querySelector("[data-found]");

  const shown = (is) => {
    bar.hidden = !is;
    tool.setAttribute("aria-expanded", String(is));
  };
  const question = () => ({
    text: fields.wanted.value,
    matchCase: fields.matchCase.checked,
    wholeWord: fields.wholeWord.checked,
    fold: fields.fold.checked,
  });
  const say = (at) => {
    const { length } = found();
    const words = length ? desk.words.found.replace("#", at + 1).replace("#", length) : desk.words.nothingFound;
    said.textContent = fields.wanted.value ? words : "";
  };
  const search = () => {
    view.dispatch(view.state.tr.setMeta(key, question()));
    say(Math.max(0, current()));
  };
  const current = () => {
    const { from, to } = view.state.selection;
    return found().findIndex((it) => it.from === from && it.to === to);
  };

  /** Goes to the next or the one before, around the ends. */
  const go = (step) => {
    const all = found();
    if (!all.length) {
      say(0);
      return;
    }
    const { from, to } = view.state.selection;
    const next = step > 0 ? all.findIndex((it) => it.from >= to) : all.findLastIndex((it) => it.to <= from);
    const at = next < 0 ? (step > 0 ? 0 : all.length - 1) : next;
    const { tr } = view.state;
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, all[at].from, all[at].to)).scrollIntoView());
    view.domAtPos(all[at].from).node.parentElement?.scrollIntoView({ block: "nearest" });
    say(at);
  };
  const replace = () => {
    const at = current();
    if (at >= 0 && view.editable) {
      const { from, to } = found()[at];
      view.dispatch(replaced(view.state.tr, { from, to }, fields.by.value));
    }
    go(1);
  };
  const replaceAll = () => {
    const all = found();
    if (view.editable && all.length) {
      const { tr } = view.state;
      all.toReversed().forEach((it) => replaced(tr, it, fields.by.value));
      view.dispatch(tr);
      said.textContent = desk.words.replaced.replace("#", all.length);
    }
  };
  const close = () => {
    shown(false);
    view.dispatch(view.state.tr.setMeta(key, null));
    view.focus();
  };

  const open = () => {
    const { selection, doc } = view.state;
    const selected = doc.textBetween(selection.from, selection.to, "\n");
    shown(true);
    fields.wanted.value = selected && !selected.includes("\n") ? selected : fields.wanted.value;
    search();
    fields.wanted.select();
  };
  const acts = { next: () => go(1), previous: () => go(-1), replace, replaceAll, close };
  bar.addEventListener("input", ({ target }) => target !== fields.by && search());
  bar.addEventListener("click", (event) => acts[event.target.closest("[data-act]")?.dataset.act]?.());
  bar.addEventListener("submit", (event) => {
    event.preventDefault();
    go(1);
  });
  bar.addEventListener("keydown", (event) => event.key === "Escape" && close());
  return open;
}

/** The new words carry the marks of the first that they replace. */
function replaced(transaction, { from, to }, words) {
  const marks = transaction.doc.resolve(from).marksAcross(transaction.doc.resolve(to)) ?? [];
  return words
    ? transaction.replaceWith(from, to, transaction.doc.type.schema.text(words, marks))
    : transaction.delete(from, to);
}
