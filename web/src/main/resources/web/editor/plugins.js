import { baseKeymap } from "prosemirror-commands";
import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { tableEditing } from "prosemirror-tables";
import { blockIds } from "./ids.js";
import { keys } from "./keys.js";

/** What the editor does by itself. */
export function plugins(schema, desk) {
  return [
    keymap(keys(schema, desk)),
    keymap(baseKeymap),
    history({ depth: 500 }),
    dropCursor(),
    gapCursor(),
    tableEditing(),
    blockIds(),
  ];
}
