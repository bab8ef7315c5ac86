/** Keeps the newest message in sight, unless somebody reads further up. */

const NEAR = 80;

const seen = new WeakMap();

export function settleScroll() {
  for (const box of document.querySelectorAll('.messages-box')) {
    const place = location.hash;
    const before = seen.get(box);
    const last = box.querySelector('.messages:last-of-type > .message:last-child')?.dataset.ts ?? '';
    if (!before || before.place !== place || !before.last || (before.last !== last && before.near)) {
      box.scrollTop = box.scrollHeight;
    }
    if (!before) {
      box.addEventListener('scroll', () => remember(box), { passive: true });
    }
    remember(box, place, last);
  }
}

function remember(box, place = seen.get(box).place, last = seen.get(box).last) {
  seen.set(box, { place, last, near: box.scrollHeight - box.scrollTop - box.clientHeight < NEAR });
}
