/** Plain text: an empty line parts paragraphs; where there is none, each line is one. */
export function readPlain({ Slice, Fragment }, text, $context, plain, { state: { schema } }) {
  const lines = text.replace(/\r\n?/g, "\n").trim();
  const wrapped = /\n[ \t]*\n/.test(lines);
  const paragraphs = wrapped ? lines.split(/\n[ \t]*\n+/).map((it) => it.replace(/\s*\n\s*/g, " ")) : lines.split("\n");
  const marks = $context.marks();
  const blocks = paragraphs
    .map((it) => it.trim())
    .filter(Boolean)
    .map((it) => schema.nodes.paragraph.create(null, schema.text(it, marks)));
  return new Slice(Fragment.fromArray(blocks), blocks.length ? 1 : 0, blocks.length ? 1 : 0);
}
