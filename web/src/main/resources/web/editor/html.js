import { DOMParser as Reader } from "prosemirror-model";
import { parts } from "./table-rows.js";
import { line } from "./html-line.js";

/* The body as HTML, to the character as the server writes it (HtmlWriter): what is empty is left out. */

const CELLS = ["table_cell", "table_header"];
const FLOW = ["list_item", ...CELLS];

/** The editor's document as it is stored. */
export function write(doc) {
  return children(doc).join("");
}

/** The document that HTML holds; foreign markup is dropped, its words are kept. */
export function read(html, schema) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  return Reader.fromSchema(schema).parse(holder.content);
}

/** Gives the blocks of HTML without ids theirs, in the order of the text; none where the number is another. */
export function withIds(html, ids, schema) {
  const holder = document.createElement("template");
  holder.innerHTML = html;
  const tags = Object.values(schema.nodes).filter((it) => it.spec.attrs && "id" in it.spec.attrs);
  const blocks = holder.content.querySelectorAll(tags.map((it) => it.spec.tag).join());
  if (blocks.length === ids.length) {
    blocks.forEach((block, i) => (block.dataset.id = ids[i]));
  }
  return holder.innerHTML;
}

/** Blocks with a line end between them, without those that hold nothing. */
function children(parent) {
  const written = [];
  parent.forEach((child) => {
    const html = child.type.name === "table_grid" ? grid(child) : block(child);
    if (html) {
      written.push(written.length ? `\n${html}` : html);
    }
  });
  return written;
}

function block(node) {
  const { name } = node.type;
  if (node.type.isLeaf) {
    return start(node);
  }
  const inside = node.isTextblock ? line(node) : FLOW.includes(name) ? flow(node) : below(children(node));
  return inside || CELLS.includes(name) ? start(node) + inside + end(node) : "";
}

function below(written) {
  return written.length ? `\n${written.join("")}` : "";
}

/** A paragraph that comes first is the item's own text: without a tag. */
function flow(item) {
  const blocks = [];
  item.forEach((child) => {
    const html = block(child);
    if (html) {
      blocks.push(child.type.name === "paragraph" && !blocks.length ? line(child) : `\n${html}`);
    }
  });
  return blocks.join("");
}

function grid(node) {
  return parts(node)
    .map(({ head, rows }) => {
      const tag = head ? "thead" : "tbody";
      return `<${tag}>${rows.map((it) => `\n${row(it)}`).join("")}</${tag}>`;
    })
    .join("\n");
}

function row(node) {
  const cells = [];
  node.forEach((cell) => cells.push(block(cell)));
  return start(node) + cells.join("") + end(node);
}

function start(node) {
  const [name, attributes = {}] = node.type.spec.toDOM(node);
  const { "data-id": id, "data-part": _, ...others } = attributes;
  const all = { ...others, ...(id && { "data-id": id }) };
  const written = Object.entries(all).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>`;
}

function end(node) {
  return `</${node.type.spec.tag.split(".")[0]}>`;
}

const REFERENCES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\u00A0": "&nbsp;" };

/** Words as they stand in text or in an attribute's value. */
export function escaped(words) {
  return words.replace(/[&<>"\u00A0]/g, (it) => REFERENCES[it]);
}
