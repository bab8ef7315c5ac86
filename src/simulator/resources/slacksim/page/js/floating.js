/** Puts something in the top layer beside what it belongs to, and on the screen. */

const GAP = 4;

export function placeAt(popover, anchor, { wide = false } = {}) {
  const at = anchor.getBoundingClientRect();
  if (wide) {
    popover.style.minWidth = `${at.width}px`;
  }
  const { offsetWidth: width, offsetHeight: height } = popover;
  const below = innerHeight - at.bottom - GAP;
  const top = height <= below || below >= at.top ? at.bottom + GAP : at.top - height - GAP;
  popover.style.top = `${Math.max(GAP, Math.min(top, innerHeight - height - GAP))}px`;
  popover.style.left = `${Math.max(GAP, Math.min(at.left, innerWidth - width - GAP))}px`;
}
