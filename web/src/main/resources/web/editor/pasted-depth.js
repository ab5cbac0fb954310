/* Browsers nest what they parse up to some five hundred deep, but not everything: tables that are never closed go on. */

const DEEPEST = 500;

/** Takes what lies deeper out of its elements, so that whoever reads the document by recursion has stack enough. */
export function limitDepth(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
  let depth = 0;
  do {
    if (depth === DEEPEST) {
      flatten(walker.currentNode);
    }
    depth += step(walker);
  } while (depth > 0);
}

/** To the next element; answers by how much deeper it lies. The last step leads back to the root. */
function step(walker) {
  if (walker.firstChild()) {
    return 1;
  }
  let up = 0;
  while (!walker.nextSibling() && walker.parentNode()) {
    up -= 1;
  }
  return up;
}

/** Leaves of all that is in an element only text, and elements that hold no others. */
function flatten(element) {
  const all = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const leaves = [];
  for (let node = all.nextNode(); node; node = all.nextNode()) {
    if (!node.firstElementChild && (node.parentNode === element || node.parentNode.firstElementChild)) {
      leaves.push(node);
    }
  }
  element.replaceChildren();
  leaves.forEach((it) => element.append(it));
}
