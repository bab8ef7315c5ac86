/** The time in the simulated Slack, which may run fast or have been moved. */

let shown = { now: Date.now(), speed: 1, movable: false };
let since = performance.now();

export function setClock(clock) {
  shown = clock;
  since = performance.now();
}

export function now() {
  return shown.now + (performance.now() - since) * shown.speed;
}

export function clock() {
  return shown;
}
