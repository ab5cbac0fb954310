/* Tables: spans stay, header cells are told by what stands there. */

const MOST = { colspan: 100, rowspan: 1000 };

/** Writes a table into the place. */
export function writeTable(text, source, context) {
  const table = text.append(context.place, "table");
  if (source.caption) {
    text.lineOf(source.caption, text.append({ element: table }, "caption"));
  }
  const rows = rowsOf(source, text.styles).map((row) => ({
    isHead: row.parentElement.localName === "thead",
    cells: Array.from(row.cells, (cell) => writeCell(text, cell, context)),
  }));
  const heads = headRows(rows);
  const parts = [rows.slice(0, heads), rows.slice(heads)];
  parts.forEach((part, at) => part.length && writePart(text, table, part, at === 0));
  if (!table.textContent.trim()) {
    table.remove();
  }
}

function rowsOf(source, styles) {
  return Array.from(source.rows).filter((row) => row.cells.length && styles.of(row).display !== "none");
}

function writeCell(text, source, context) {
  const cell = text.out.createElement(source.localName);
  const place = { element: cell, room: "flow", line: null };
  const inner = { ...context, place, tag: "p", depth: 0 };
  text.boundary(source, text.inside(source, source.localName, text.styles.of(source), inner));
  for (const [name, most] of Object.entries(MOST)) {
    const span = Number(source.getAttribute(name));
    if (Number.isInteger(span) && span > 1) {
      cell.setAttribute(name, Math.min(span, most));
    }
  }
  const scope = source.getAttribute("scope") ?? "";
  if (source.localName === "th" && /^(col|row)(group)?$/.test(scope)) {
    cell.setAttribute("scope", scope);
  }
  return cell;
}

/** The rows that are of the head: those that say so, or all of header cells, or a bold first one above others. */
function headRows(rows) {
  const isHead = (it) => it.isHead || it.cells.every(({ localName }) => localName === "th");
  const named = rows.findIndex((it) => !isHead(it));
  const count = named < 0 ? Math.min(1, rows.length - 1) : named;
  return count || (rows.length > 1 && isBold(rows[0]) && !isBold(rows[1]) ? 1 : 0);
}

function isBold({ cells }) {
  return cells.every((cell) => {
    const strong = Array.from(cell.querySelectorAll("strong"), (it) => it.textContent).join("");
    return strong.trim() && strong.trim() === cell.textContent.trim();
  });
}

function writePart(text, table, rows, isHead) {
  const part = text.append({ element: table }, isHead ? "thead" : "tbody");
  for (const { cells } of rows) {
    text.append({ element: part }, "tr").append(...cells.map((it) => (isHead ? header(text, it) : body(it))));
  }
}

/** What is bold because it is a header is a header, and not bold. */
function header(text, cell) {
  const made = text.out.createElement("th");
  cell.querySelectorAll("strong").forEach((it) => it.replaceWith(...it.childNodes));
  made.append(...cell.childNodes);
  for (const { name, value } of cell.attributes) {
    made.setAttribute(name, value);
  }
  if (!made.hasAttribute("scope")) {
    made.setAttribute("scope", "col");
  }
  return made;
}

function body(cell) {
  if (cell.localName === "th" && !cell.hasAttribute("scope")) {
    cell.setAttribute("scope", "row");
  }
  return cell;
}
