/*
 * What is pasted into a cell, an item, a quotation, a note or a caption takes the form that fits there; no word is lost.
 * Slice and Fragment are those of what is given: what is fetched later imports nothing that would part the editor's bundle.
 */

const ROOMS = {
  list_item: "flow",
  table_cell: "flow",
  table_header: "flow",
  blockquote: "flow",
  pull_quote: "paragraphs",
  figure_caption: "line",
  table_caption: "line",
  note: "line",
};
const LISTS = ["bullet_list", "ordered_list"];
/** As deep as the server takes lists. */
const DEEPEST_LIST = 7;

/** The slice as it fits at that place: {slice, changed, pictures}, the number of pictures for which there is no room. */
export function fitted(slice, $from) {
  const room = roomOf($from);
  const tally = { changed: false, pictures: 0 };
  if (room === "line") {
    return { ...tally, ...asLine(slice, $from.parent.type, tally) };
  }
  const isTooDeep = listsAround($from) + deepest(slice.content) > DEEPEST_LIST;
  if (room === "document" && !isTooDeep) {
    return { ...tally, slice };
  }
  const keepsLists = room !== "paragraphs" && !isTooDeep;
  const blocks = flattened(slice.content, keepsLists, tally);
  const { constructor: Slice, content } = slice;
  return { ...tally, slice: tally.changed ? Slice.maxOpen(content.constructor.fromArray(blocks)) : slice };
}

function roomOf($from) {
  for (let depth = $from.depth; depth >= 0; depth--) {
    const room = ROOMS[$from.node(depth).type.name];
    if (room) {
      return room;
    }
  }
  return "document";
}

function listsAround($from) {
  return Array.from({ length: $from.depth }, (_, i) => $from.node(i + 1)).filter((it) => LISTS.includes(it.type.name)).length;
}

function deepest(fragment) {
  let most = 0;
  fragment.forEach((node) => (most = Math.max(most, deepest(node.content) + LISTS.includes(node.type.name))));
  return most;
}

function flattened(fragment, keepsLists, tally) {
  const blocks = [];
  fragment.forEach((node) => blocks.push(...flat(node, keepsLists, tally)));
  return blocks;
}

function flat(node, keepsLists, tally) {
  const { name, schema } = node.type;
  if (node.isInline || name === "paragraph" || (keepsLists && (LISTS.includes(name) || name === "list_item"))) {
    return [node];
  }
  tally.changed = true;
  if (name === "image") {
    tally.pictures++;
    return [];
  }
  if (node.isTextblock) {
    return node.content.size ? [schema.nodes.paragraph.create(null, node.content)] : [];
  }
  return name === "table_row" ? [rowAsParagraph(node)] : flattened(node.content, keepsLists, tally);
}

/** The cells of a row one behind the other. */
function rowAsParagraph(row) {
  const { schema } = row.type;
  return schema.nodes.paragraph.create(null, joined(textblocks(row.content), schema.text("; ")));
}

function textblocks(fragment) {
  const found = [];
  fragment.forEach((node) => (node.isTextblock ? found.push(node) : found.push(...textblocks(node.content))));
  return found.filter((it) => it.content.size);
}

function joined(blocks, between) {
  return blocks.reduce(
    (line, it) => (line?.size ? line.addToEnd(between).append(it.content) : it.content),
    null,
  );
}

function asLine(slice, type, tally) {
  const { schema } = type;
  const isInline = slice.content.firstChild?.isInline;
  const blocks = isInline ? [] : textblocks(slice.content);
  const { constructor: Slice, content } = slice;
  const line = (isInline ? content : joined(blocks, schema.text(" "))) ?? content.constructor.empty;
  slice.content.descendants((it) => void (tally.pictures += it.type.name === "image"));
  const holdsNotes = type.contentMatch.matchType(schema.nodes.note);
  tally.changed = blocks.length > 1 || tally.pictures > 0;
  return { ...tally, slice: new Slice(holdsNotes ? line : withoutNotes(line, schema), 0, 0) };
}

/** A note holds no note: the words of one stand in parentheses. */
function withoutNotes(line, schema) {
  const pieces = [];
  line.forEach((it) =>
    it.type === schema.nodes.note
      ? pieces.push(schema.text(" ("), ...it.content.content, schema.text(")"))
      : pieces.push(it),
  );
  return line.constructor.fromArray(pieces);
}
