/** The selection, or where it is empty the whole passage around it that carries the mark: {from, to, mark?}. */
export function markedRange({ selection }, type) {
  const { from, to, $from, empty } = selection;
  const here = (node) => node && type.isInSet(node.marks);
  const mark = here($from.nodeAfter) || here($from.nodeBefore);
  if (!empty || !mark) {
    return { from, to, mark: mark || undefined };
  }
  const { parent } = $from;
  let start = $from.start();
  let found = { from, to };
  let open = null;
  parent.forEach((child) => {
    const end = start + child.nodeSize;
    open = mark.isInSet(child.marks) ? { from: open?.from ?? start, to: end } : null;
    if (open && open.from <= from && from <= open.to) {
      found = open;
    }
    start = end;
  });
  return { ...found, mark };
}
