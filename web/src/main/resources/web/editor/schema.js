import { Schema } from "prosemirror-model";
import { isValue } from "./schema-values.js";
import { arranged, partOf } from "./table-rows.js";

/*
 * The editor's schema, made of the domain's (SchemaJson). It differs in two places, which writing undoes:
 * - what may be empty in the domain holds an empty paragraph here, because the cursor needs a place;
 * - a table's rows stand in one grid, and each says whether it is of the head: prosemirror-tables knows no other tables.
 */
const TABLE_NODES = {
  table: { content: "table_caption? table_grid", isolating: true },
  table_grid: { content: "table_row+", tag: "tbody", tableRole: "table", isolating: true },
  table_row: { tableRole: "row" },
  table_header: { tableRole: "header_cell", isolating: true },
  table_cell: { tableRole: "cell", isolating: true },
};
const TRAITS = {
  ...TABLE_NODES,
  heading_2: { defining: true },
  heading_3: { defining: true },
  heading_4: { defining: true },
  list_item: { defining: true },
  blockquote: { defining: true },
  pull_quote: { defining: true },
  figure: { isolating: true, draggable: true },
  figure_caption: { isolating: true },
  table_caption: { isolating: true },
  image: { selectable: false },
  note: { atom: true, draggable: true },
};
/* Other elements that mean the same, in what comes from the clipboard. */
const FOREIGN = { heading_2: ["h1"], heading_4: ["h5", "h6"], strong: ["b"], emphasis: ["i"] };
const SKIPPED = ["table_head", "table_body"];

/** Makes the schema of the domain's, as parsed JSON. */
export function editorSchema(domain) {
  const nodes = {};
  for (const [name, spec] of Object.entries({ ...domain.nodes, table_grid: {} })) {
    if (!SKIPPED.includes(name)) {
      nodes[name] = name === "doc" || name === "text" ? plain(spec) : node(name, spec);
    }
  }
  const marks = Object.fromEntries(Object.entries(domain.marks).map(([name, spec]) => [name, mark(name, spec)]));
  return new Schema({ topNode: domain.topNode, nodes, marks });
}

function plain(spec) {
  return spec.content ? { content: content(spec.content) } : {};
}

function node(name, domainSpec) {
  const spec = { ...domainSpec, ...TRAITS[name] };
  const attrs = { ...spec.attrs, ...(name === "table_row" && { part: { default: null } }) };
  return {
    ...spec,
    attrs,
    content: content(spec.content ?? ""),
    parseDOM: [rule(name, spec, attrs), ...foreign(name)],
    toDOM: (it) => element(spec, it, attrs),
  };
}

/** The first block named is what Enter makes: a paragraph, wherever one may stand. */
function content(expression) {
  return expression
    .replace(/\(([^)]+)\)/g, (_, names) => `(${names.split(" | ").sort(paragraphFirst).join(" | ")})`)
    .replace(/^(?!.*\btext\b)(.*)\*$/, "$1+");
}

function paragraphFirst(a, b) {
  return (b === "paragraph") - (a === "paragraph");
}

function rule(name, spec, attrs) {
  const rule = { tag: spec.tag, getAttrs: (dom) => read(dom, attrs) };
  if (name === "table") {
    rule.contentElement = arranged;
  }
  if (name === "note") {
    rule.priority = 60;
  }
  return rule;
}

function read(dom, attrs) {
  const values = {};
  for (const [name, { default: usual }] of Object.entries(attrs)) {
    const text = name === "part" ? partOf(dom) : dom.getAttribute(name === "id" ? "data-id" : name);
    if (text !== null && isValue(name, text)) {
      values[name] = typeof usual === "number" ? Number(text) : text;
    }
  }
  return "src" in attrs && !values.src ? false : values;
}

function foreign(name) {
  return (FOREIGN[name] ?? []).map((tag) => ({ tag, getAttrs: ({ style }) => style.fontWeight !== "normal" && null }));
}

function element({ tag, content: inside }, { attrs: values }, attrs) {
  const [name, className] = tag.split(".");
  const attributes = className ? { class: className } : {};
  for (const [key, { default: usual }] of Object.entries(attrs)) {
    if (values[key] !== usual) {
      attributes[key === "id" || key === "part" ? `data-${key}` : key] = values[key];
    }
  }
  return inside ? [name, attributes, 0] : [name, attributes];
}

function mark(name, { tag, attrs = {} }) {
  const [attribute] = Object.keys(attrs);
  const attributes = (dom) => {
    const value = dom.getAttribute(attribute);
    return isValue(attribute, value) && { [attribute]: value };
  };
  const rule = attribute ? { tag: `${tag}[${attribute}]`, getAttrs: attributes } : { tag };
  return {
    attrs,
    inclusive: attribute !== "href",
    parseDOM: [rule, ...foreign(name)],
    toDOM: (it) => [tag, { ...it.attrs }, 0],
  };
}
