import { baseKeymap } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { EditorState, NodeSelection, TextSelection } from "prosemirror-state";
import { StepMap } from "prosemirror-transform";
import { EditorView } from "prosemirror-view";
import { changedRange } from "./changed-range.js";
import { commands } from "./commands.js";
import { pasting } from "./paste.js";
import { placeBelow } from "./placing.js";

/* The small editor of a note: its steps are done in the text at once, so that undo and save know them. */

/** Installs the editor of notes; `desk.openNote(pos)` opens it, and it closes where the focus leaves it. */
export function install(desk) {
  const popup = document.querySelector("[data-note-editor]");
  const place = popup.querySelector("[data-note-text]");
  const { view: outer, schema } = desk;
  let inner = null;
  let at = 0;

  /** Hidden first: what is taken away with the focus in it would ask to be closed again. */
  const leave = () => {
    const left = inner;
    inner = null;
    popup.hidden = true;
    left.destroy();
  };

  const close = (focus = true) => {
    if (!inner) {
      return;
    }
    const empty = !inner.state.doc.textContent.trim();
    leave();
    const { tr } = outer.state;
    const behind = empty ? at : at + outer.state.doc.nodeAt(at).nodeSize;
    if (empty) {
      tr.delete(at, at + outer.state.doc.nodeAt(at).nodeSize);
    }
    if (focus) {
      outer.dispatch(tr.setSelection(TextSelection.create(tr.doc, behind)));
      outer.focus();
    } else if (empty) {
      outer.dispatch(tr);
    }
  };

  function dispatchInner(transaction) {
    const { state, transactions } = inner.state.applyTransaction(transaction);
    inner.updateState(state);
    if (!transaction.getMeta("outside")) {
      const { tr } = outer.state;
      const offset = StepMap.offset(at + 1);
      transactions.forEach((it) => it.steps.forEach((step) => tr.step(step.map(offset))));
      if (tr.docChanged) {
        outer.dispatch(tr.setMeta("inside", true));
      }
    }
  }

  const act = commands(schema);
  const keys = {
    "Mod-z": () => undo(outer.state, outer.dispatch),
    "Mod-y": () => redo(outer.state, outer.dispatch),
    "Mod-Shift-z": () => redo(outer.state, outer.dispatch),
    "Mod-b": act.strong.run,
    "Mod-i": act.emphasis.run,
    Escape: () => (close(), true),
    Enter: () => (close(), true),
  };

  desk.openNote = (pos) => {
    const node = outer.state.doc.nodeAt(pos);
    if (node?.type !== schema.nodes.note || !outer.editable) {
      return false;
    }
    close(false);
    at = pos;
    popup.hidden = false;
    inner = new EditorView(place, {
      state: EditorState.create({ doc: node, plugins: [keymap(keys), keymap(baseKeymap), pasting(desk)] }),
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": place.dataset.label,
        spellcheck: "true",
        lang: desk.textarea.lang,
      },
      dispatchTransaction: dispatchInner,
    });
    inner.dispatch(inner.state.tr.setSelection(TextSelection.atEnd(inner.state.doc)));
    placeBelow(popup, outer.nodeDOM(pos) ?? outer.dom);
    inner.focus();
    return true;
  };

  desk.onState.push((state, transaction) => {
    if (!inner || !transaction.docChanged) {
      return;
    }
    at = transaction.getMeta("inside") ? at : transaction.mapping.map(at);
    const node = state.doc.nodeAt(at);
    if (node?.type !== schema.nodes.note) {
      leave();
    } else if (!transaction.getMeta("inside")) {
      follow(node);
    }
  });

  function follow(node) {
    const range = changedRange(inner.state.doc, node);
    if (range) {
      const { tr } = inner.state;
      inner.dispatch(tr.replace(range.from, range.to, node.slice(range.from, range.end)).setMeta("outside", true));
    }
  }

  popup.addEventListener("focusout", ({ relatedTarget }) => {
    if (!popup.contains(relatedTarget) && document.hasFocus()) {
      close(false);
    }
  });
  popup.addEventListener("mousedown", (event) => event.target.closest("button") && event.preventDefault());
  popup.addEventListener("click", (event) => {
    const { note } = event.target.closest("[data-note]")?.dataset ?? {};
    if (note === "remove") {
      inner.dispatch(inner.state.tr.delete(0, inner.state.doc.content.size));
      close();
    } else if (note === "done") {
      close();
    } else if (note) {
      act[note].run(inner.state, inner.dispatch);
      inner.focus();
    }
  });
}

/** Puts an empty note behind the selection, and opens its editor. */
export function insertNote(desk) {
  return (state, dispatch) => {
    const { note } = desk.schema.nodes;
    const { $to, to } = state.selection;
    if (!$to.parent.isTextblock || !$to.parent.type.contentMatch.matchType(note)) {
      return false;
    }
    if (dispatch) {
      const { tr } = state;
      dispatch(tr.insert(to, note.create()).setSelection(NodeSelection.create(tr.doc, to)));
      desk.openNote(to);
    }
    return true;
  };
}
