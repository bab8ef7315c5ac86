/**
 * Keeps the keyboard where it was when what had the focus is gone, such as a button that a
 * bot has replaced: then the message it was on has it.
 */

export function keepingFocus(paint) {
  const ts = document.activeElement?.closest?.('.message')?.dataset.ts;
  paint();
  if (ts && document.activeElement === document.body) {
    document.querySelector(`.message[data-ts="${ts}"]`)?.focus({ preventScroll: true });
  }
}
