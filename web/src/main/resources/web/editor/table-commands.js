import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  deleteColumn,
  deleteRow,
  fixTables,
  isInTable,
  mergeCells,
  splitCell,
} from "prosemirror-tables";
import { TextSelection } from "prosemirror-state";
import { around } from "./commands.js";
import { hasHeaderColumn, hasHeaderRow, headerColumn, headerRow, scoped } from "./table-headers.js";

const ROWS = 3;
const COLUMNS = 3;

/** What can be done to a table, by name; headers say what they are for (scope) after each of them. */
export function tableCommands(schema) {
  return {
    table: { run: insert(schema) },
    row_above: { run: mended(scoped(addRowBefore)) },
    row_below: { run: mended(scoped(addRowAfter)) },
    column_before: { run: mended(scoped(addColumnBefore)) },
    column_after: { run: mended(scoped(addColumnAfter)) },
    delete_row: { run: mended(scoped(deleteRow)) },
    delete_column: { run: mended(scoped(deleteColumn)) },
    merge: { run: mended(mergeCells) },
    split: { run: mended(splitCell) },
    header_row: { run: mended(headerRow), active: hasHeaderRow },
    header_column: { run: mended(headerColumn), active: hasHeaderColumn },
    caption: { run: caption(schema) },
    delete_table: { run: remove(schema) },
  };
}

function insert(schema) {
  const { table, table_grid: grid, table_row: row, table_header: header, table_cell: cell } = schema.nodes;
  return (state, dispatch) => {
    const { $from } = state.selection;
    const allowed = $from.depth === 1 && $from.parent.isTextblock;
    if (allowed && dispatch) {
      const cells = (type, attrs) => Array.from({ length: COLUMNS }, () => type.createAndFill(attrs));
      const head = row.create({ part: "head" }, cells(header, { scope: "col" }));
      const rows = Array.from({ length: ROWS - 1 }, () => row.create(null, cells(cell)));
      const made = table.create(null, grid.create(null, [head, ...rows]));
      const empty = $from.parent.content.size === 0;
      const at = empty ? $from.before() : $from.after();
      const { tr } = state;
      tr.replaceWith(at, empty ? $from.after() : at, made);
      dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1))).scrollIntoView());
    }
    return allowed;
  };
}

/** The command on tables that lack no cells: those that came so are filled up before the first change. */
function mended(command) {
  return (state, dispatch, view) => {
    const fixes = dispatch && view && isInTable(state) ? fixTables(state) : null;
    if (!fixes) {
      return command(state, dispatch);
    }
    dispatch(fixes);
    return command(view.state, dispatch);
  };
}

/** Gives the table a caption, and goes there. */
function caption(schema) {
  const { table: type, table_caption: own } = schema.nodes;
  return (state, dispatch) => {
    const table = around(state, type);
    if (table && dispatch) {
      const { tr } = state;
      if (table.node.firstChild.type !== own) {
        tr.insert(table.pos + 1, own.create());
      }
      const end = table.pos + 2 + tr.doc.nodeAt(table.pos + 1).content.size;
      dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).scrollIntoView());
    }
    return table !== null;
  };
}

function remove(schema) {
  return (state, dispatch) => {
    const table = around(state, schema.nodes.table);
    if (table && dispatch) {
      dispatch(state.tr.delete(table.pos, table.pos + table.node.nodeSize).scrollIntoView());
    }
    return table !== null;
  };
}
