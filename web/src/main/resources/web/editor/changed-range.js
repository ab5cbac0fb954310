/** Where two documents differ: from, to in the first, end in the second; null where they are the same. */
export function changedRange(before, after) {
  const from = before.content.findDiffStart(after.content);
  if (from === null) {
    return null;
  }
  let { a: to, b: end } = before.content.findDiffEnd(after.content);
  const overlap = from - Math.min(to, end);
  if (overlap > 0) {
    to += overlap;
    end += overlap;
  }
  return { from, to, end };
}
