/** What time it is there, and what can be done with it. */

import { html, nothing } from 'lit-html';
import { me } from './client.js';
import { clock, now } from './clock.js';
import { icon } from './icons.js';
import { menu } from './menu.js';
import { perform, person, set } from './store.js';
import { weekdayTime } from './time.js';

const FAST = 60;

let painted = '';

function text() {
  return weekdayTime(new Date(now()), person(me).zone);
}

/** The minute passes without anything happening. */
export function keepTime() {
  setInterval(() => {
    if (painted && painted !== text()) {
      set({});
    }
  }, 250);
}

const move = (gesture) => () => perform('clock', gesture);

export function clockMenu() {
  const { speed, movable } = clock();
  painted = movable ? text() : '';
  return movable
    ? menu({
        label: `It is ${painted}. Move time`,
        content: html`${icon('clock')}<span class="clock-time">${painted}</span>${speed > 1 ? html`<span class="clock-speed">×${speed}</span>` : nothing}`,
        style: 'quiet labelled clock',
        items: [
          { label: 'Real speed', hint: speed === 1 ? 'now' : '', pick: move({ speed: 1 }) },
          { label: `${FAST} times as fast`, hint: speed === FAST ? 'now' : 'a minute a second', pick: move({ speed: FAST }) },
          { label: 'An hour later', pick: move({ to: 'next-hour' }) },
          { label: 'To 07:00 next Monday', pick: move({ to: 'next-monday' }) },
        ],
      })
    : nothing;
}
