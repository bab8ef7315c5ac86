/** Whether there is room for a panel beside the messages. */

const WIDE = matchMedia('(min-width: 901px)');

export function isWide() {
  return WIDE.matches;
}
