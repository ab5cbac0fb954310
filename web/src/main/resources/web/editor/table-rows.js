/* A table's rows between HTML, where head and bodies are elements, and the editor, where each row names its part. */

/** The part of a row: "head", "body" where a further body begins, else null. */
export function partOf(row) {
  if (row.dataset.part) {
    return row.dataset.part;
  }
  if (row.parentElement?.localName === "thead") {
    return "head";
  }
  const begins = row.parentElement?.localName === "tbody" && !row.previousElementSibling;
  return begins && row.parentElement.previousElementSibling?.localName === "tbody" ? "body" : null;
}

/** The same table with its rows in one body. */
export function arranged(table) {
  const rows = Array.from(table.rows);
  const copy = document.createElement("table");
  const grid = document.createElement("tbody");
  for (const row of rows) {
    const part = partOf(row);
    const moved = row.cloneNode(true);
    if (part) {
      moved.dataset.part = part;
    }
    grid.append(moved);
  }
  if (table.caption) {
    copy.append(table.caption.cloneNode(true));
  }
  copy.append(grid);
  return copy;
}

/** The rows of a grid in parts: {head, rows}. */
export function parts(grid) {
  const found = [];
  grid.forEach((row) => {
    const head = row.attrs.part === "head";
    const last = found.at(-1);
    if (!last || last.head !== head || row.attrs.part === "body") {
      found.push({ head, rows: [row] });
    } else {
      last.rows.push(row);
    }
  });
  return found;
}
