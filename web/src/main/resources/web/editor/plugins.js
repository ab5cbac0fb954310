import { baseKeymap } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Plugin } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { blockIds } from "./ids.js";
import { checked } from "./checked.js";
import { typing } from "./input-rules.js";
import { keys } from "./keys.js";
import { pasting } from "./paste.js";
import { goOn } from "./trailing.js";

/** What the editor does by itself. */
export function plugins(schema, desk) {
  return [
    typing(schema, desk.textarea.lang),
    keymap(keys(schema, desk)),
    keymap({ Backspace: undoInputRule }),
    keymap(baseKeymap),
    history({ depth: 500 }),
    gapCursor(),
    pasting(desk),
    tables(desk),
    goOn(schema),
    blockIds(),
    checked(),
  ];
}

/** What is put in whole stays as it was written; elsewhere a table that is touched gets the cells that it lacks. */
function tables(desk) {
  const { spec } = tableEditing();
  desk.pasteCells = spec.props.handlePaste;
  const mend = (transactions, before, after) =>
    transactions.some((it) => it.getMeta("replaced")) ? null : spec.appendTransaction(transactions, before, after);
  return new Plugin({ ...spec, appendTransaction: mend });
}
