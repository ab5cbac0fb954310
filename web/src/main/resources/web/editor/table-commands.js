import {
  addColumnAfter,
  addColumnBefore,
  addRowAfter,
  addRowBefore,
  CellSelection,
  deleteColumn,
  deleteRow,
  isInTable,
  mergeCells,
  selectedRect,
  splitCell,
  TableMap,
} from "prosemirror-tables";
import { TextSelection } from "prosemirror-state";
import { around } from "./commands.js";

const ROWS = 3;
const COLUMNS = 3;

/** What can be done to a table, by name; headers say what they are for (scope) after each of them. */
export function tableCommands(schema) {
  return {
    table: { run: insert(schema) },
    row_above: { run: scoped(addRowBefore) },
    row_below: { run: scoped(addRowAfter) },
    column_before: { run: scoped(addColumnBefore) },
    column_after: { run: scoped(addColumnAfter) },
    delete_row: { run: scoped(deleteRow) },
    delete_column: { run: scoped(deleteColumn) },
    merge: { run: mergeCells },
    split: { run: splitCell },
    header_row: { run: headerRow, active: (state) => isInTable(state) && hasHeaderRow(selectedRect(state)) },
    header_column: { run: headerColumn, active: (state) => isInTable(state) && hasHeaderColumn(selectedRect(state)) },
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

/** The command, and behind it rows above the head made head, and headers given their scope. */
function scoped(command) {
  return (state, dispatch) =>
    command(
      state,
      dispatch &&
        ((transaction) => {
          const grid = gridIn(transaction);
          if (grid) {
            giveScopes(transaction, grid);
          }
          dispatch(transaction);
        }),
    );
}

function gridIn({ selection: { $from } }) {
  for (let depth = $from.depth; depth > 0; depth--) {
    if ($from.node(depth).type.name === "table_grid") {
      return { node: $from.node(depth), pos: $from.before(depth) };
    }
  }
  return null;
}

function giveScopes(transaction, { node, pos }) {
  let last = -1;
  node.forEach((row, _, i) => (last = row.attrs.part === "head" ? i : last));
  node.forEach((row, rowOffset, i) => {
    const at = pos + 1 + rowOffset;
    if (i < last && row.attrs.part !== "head") {
      transaction.setNodeAttribute(at, "part", "head");
    }
    row.forEach((cell, cellOffset) => {
      if (cell.type.name === "table_header" && !cell.attrs.scope) {
        transaction.setNodeAttribute(at + 1 + cellOffset, "scope", i <= last ? "col" : "row");
      }
    });
  });
}

function hasHeaderRow({ table }) {
  return table.firstChild.attrs.part === "head";
}

function hasHeaderColumn({ table }) {
  const row = table.childCount > 1 ? table.lastChild : table.firstChild;
  return row.attrs.part !== "head" && row.firstChild?.type.name === "table_header";
}

/** Makes the first rows, down to the selected one, the head, or none. */
function headerRow(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    const rect = selectedRect(state);
    const on = !hasHeaderRow(rect);
    const rows = on ? (state.selection instanceof CellSelection ? rect.bottom : 1) : rect.table.childCount;
    const { tr } = state;
    rect.table.forEach((row, offset, i) => {
      if (i < rows && (on || row.attrs.part === "head")) {
        tr.setNodeAttribute(rect.tableStart + offset, "part", on ? "head" : null);
        row.forEach((cell, inside) => retype(tr, rect.tableStart + offset + 1 + inside, cell, on, "col"));
      }
    });
    dispatch(tr);
  }
  return true;
}

/** Makes the cells of the first column headers of their rows, or none. */
function headerColumn(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    const rect = selectedRect(state);
    const on = !hasHeaderColumn(rect);
    const map = TableMap.get(rect.table);
    const { tr } = state;
    new Set(map.cellsInRect({ left: 0, right: 1, top: 0, bottom: map.height })).forEach((offset) => {
      const row = state.doc.resolve(rect.tableStart + offset).parent;
      if (row.attrs.part !== "head") {
        retype(tr, rect.tableStart + offset, rect.table.nodeAt(offset), on, "row");
      }
    });
    dispatch(tr);
  }
  return true;
}

function retype(transaction, pos, cell, header, scope) {
  const { table_header: th, table_cell: td } = cell.type.schema.nodes;
  const { colspan, rowspan } = cell.attrs;
  transaction.setNodeMarkup(pos, header ? th : td, { colspan, rowspan, ...(header && { scope }) });
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
