import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import { redo, undo } from "prosemirror-history";
import { liftListItem, wrapInList } from "prosemirror-schema-list";

/** What can be done to the text: {run, active?} by name; run is a command of ProseMirror, active says whether it is so. */
export function commands(schema) {
  const { nodes, marks } = schema;
  const all = { undo: { run: undo }, redo: { run: redo } };
  for (const name of ["strong", "emphasis", "subscript", "superscript"]) {
    all[name] = { run: toggleMark(marks[name]), active: (state) => isMarked(state, marks[name]) };
  }
  for (const name of ["paragraph", "heading_2", "heading_3", "heading_4"]) {
    all[name] = { run: setBlockType(nodes[name]), active: ({ selection }) => selection.$from.parent.type === nodes[name] };
  }
  for (const name of ["blockquote", "pull_quote"]) {
    all[name] = toggled(nodes[name], wrapIn(nodes[name]), lift);
  }
  for (const name of ["bullet_list", "ordered_list"]) {
    all[name] = toggled(nodes[name], wrapInList(nodes[name]), liftListItem(nodes.list_item));
  }
  return all;
}

/** Whether the selection, or what would be typed, has the mark. */
export function isMarked({ doc, selection, storedMarks }, type) {
  const { $from, from, to, empty } = selection;
  return empty ? Boolean(type.isInSet(storedMarks ?? $from.marks())) : doc.rangeHasMark(from, to, type);
}

/** The innermost block of that type around the selection: {node, pos, depth}; null outside. */
export function around({ selection: { $from } }, type) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type === type) {
      return { node: $from.node(depth), pos: $from.before(depth), depth };
    }
  }
  return null;
}

function toggled(type, wrap, unwrap) {
  const active = (state) => around(state, type) !== null;
  return { active, run: (state, dispatch, view) => (active(state) ? unwrap : wrap)(state, dispatch, view) };
}
