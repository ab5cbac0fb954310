const GAP = 6;

/** Puts a popup right under an element, inside the window. */
export function placeBelow(popup, element) {
  const box = element.getBoundingClientRect();
  const left = Math.max(GAP, Math.min(box.left, innerWidth - popup.offsetWidth - GAP));
  const under = box.bottom + GAP;
  const above = box.top - popup.offsetHeight - GAP;
  popup.style.left = `${left}px`;
  popup.style.top = `${under + popup.offsetHeight > innerHeight && above > 0 ? above : under}px`;
}
