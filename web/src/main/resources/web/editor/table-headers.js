import { Selection } from "prosemirror-state";
import { CellSelection, isInTable, selectedRect, TableMap } from "prosemirror-tables";

/* The headers of a table: its head, the first cell of each row, and what each header is for (scope). */

/** The command, and behind it rows above the head made head, headers given their scope, and the cursor still inside. */
export function scoped(command) {
  return (state, dispatch) => {
    const { pos } = gridIn(state) ?? {};
    const behind = (transaction) => {
      stayIn(transaction, transaction.mapping.map(pos, -1));
      const grid = gridIn(transaction);
      if (grid) {
        giveScopes(transaction, grid);
      }
      dispatch(transaction);
    };
    return command(state, dispatch && behind);
  };
}

/** Where the last row goes, the cursor would go with it. */
function stayIn(transaction, pos) {
  const grid = transaction.doc.nodeAt(pos);
  if (grid?.type.name === "table_grid" && !gridIn(transaction)) {
    transaction.setSelection(Selection.near(transaction.doc.resolve(pos + grid.nodeSize - 1), -1));
  }
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

/** Whether the table around the selection has a head. */
export function hasHeaderRow(state) {
  return isInTable(state) && hasHead(selectedRect(state).table);
}

/** Whether the rows of the table around the selection begin with headers. */
export function hasHeaderColumn(state) {
  return isInTable(state) && beginsWithHeaders(selectedRect(state).table);
}

function hasHead(table) {
  return table.firstChild.attrs.part === "head";
}

function beginsWithHeaders(table) {
  const row = table.childCount > 1 ? table.lastChild : table.firstChild;
  return row.attrs.part !== "head" && row.firstChild?.type.name === "table_header";
}

/** Makes the first rows, down to the selected one, the head, or none. */
export function headerRow(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    const rect = selectedRect(state);
    const on = !hasHead(rect.table);
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
export function headerColumn(state, dispatch) {
  if (!isInTable(state)) {
    return false;
  }
  if (dispatch) {
    const rect = selectedRect(state);
    const on = !beginsWithHeaders(rect.table);
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
