/** How far somebody has come in the tour that the guide has for them. */

import { me, team } from './client.js';
import { state } from './store.js';

const KEY = `tour ${team} ${me}`;

export function tour() {
  return state.guide.tours?.find((one) => one.user === me);
}

/** The step they are at, counted from 0; after the last one, how many there are. */
export function stepNow() {
  return Math.min(kept()?.step ?? 0, tour().steps.length);
}

export function keepStep(step) {
  localStorage.setItem(KEY, JSON.stringify({ app: state.world.app.id, step }));
}

/** Whether they have never been here, which they then have. */
export function isNewcomer() {
  const first = Boolean(tour()) && !kept();
  if (first) {
    keepStep(0);
  }
  return first;
}

// every start of the simulator gives the app another id, and begins afresh
function kept() {
  const { app, step } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
  return app === state.world.app.id ? { step } : undefined;
}
