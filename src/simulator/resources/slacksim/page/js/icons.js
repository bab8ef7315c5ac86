/** A few drawings of our own, 20 by 20, in the colour of the text. */

import { html, svg } from 'lit-html';

const SHAPES = {
  hash: svg`<path d="M8 3 6 17M14 3l-2 14M3.5 7.5h13.5M3 12.5h13.5"/>`,
  lock: svg`<rect x="4" y="9" width="12" height="8" rx="2"/><path d="M7 9V6.5a3 3 0 0 1 6 0V9"/>`,
  close: svg`<path d="m5 5 10 10M15 5 5 15"/>`,
  back: svg`<path d="M12 4 6 10l6 6"/>`,
  menu: svg`<path d="M3 5h14M3 10h14M3 15h14"/>`,
  more: svg`<path d="M5 10h.01M10 10h.01M15 10h.01" stroke-width="3"/>`,
  smile: svg`<circle cx="10" cy="10" r="7"/><path d="M7 12c1.5 2 4.5 2 6 0M7.5 8h.01M12.5 8h.01"/>`,
  thread: svg`<path d="M4 4h12v9H9l-4 3.5V13H4z"/>`,
  edit: svg`<path d="m4 16 .8-3.5L13 4.3l2.7 2.7-8.2 8.2z"/>`,
  trash: svg`<path d="M4 6h12M8 6V4h4v2M6 6l.7 10h6.6L14 6"/>`,
  send: svg`<path d="m3 4 14 6-14 6 2.5-6zM5.5 10H12"/>`,
  clip: svg`<path d="m14.5 9-5 5a3.2 3.2 0 0 1-4.5-4.5l6-6a2.2 2.2 0 0 1 3 3l-5.7 5.7a1 1 0 0 1-1.5-1.5L12 5.5"/>`,
  at: svg`<circle cx="10" cy="10" r="2.8"/><path d="M12.8 7.2v4c0 2.3 3.7 2 3.7-1.2a6.5 6.5 0 1 0-2.7 5.3"/>`,
  slash: svg`<rect x="3" y="3" width="14" height="14" rx="3"/><path d="m12 6-4 8"/>`,
  warning: svg`<path d="M10 3 2.5 16.5h15zM10 8v4M10 14.3h.01"/>`,
  sun: svg`<circle cx="10" cy="10" r="3.5"/><path d="M10 2v2M10 16v2M2 10h2M16 10h2M4.3 4.3l1.4 1.4M14.3 14.3l1.4 1.4M15.7 4.3l-1.4 1.4M5.7 14.3l-1.4 1.4"/>`,
  moon: svg`<path d="M16 11.5A6.5 6.5 0 1 1 8.5 4 5.2 5.2 0 0 0 16 11.5z"/>`,
  clock: svg`<circle cx="10" cy="10" r="7.5"/><path d="M10 5.5V10l3 2"/>`,
  wire: svg`<path d="M3 7h11M11 4l3 3-3 3M17 13H6M9 10l-3 3 3 3"/>`,
  guide: svg`<circle cx="10" cy="10" r="7.5"/><path d="M8 8a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1v.5M10 14h.01"/>`,
  tab: svg`<path d="M8 5H4v11h11v-4M11 4h5v5M16 4l-7 7"/>`,
  file: svg`<path d="M5 3h7l3 3v11H5zM12 3v3h3"/>`,
  play: svg`<path d="m7 5 8 5-8 5z"/>`,
  eye: svg`<path d="M2 10c3-6 13-6 16 0-3 6-13 6-16 0z"/><circle cx="10" cy="10" r="2.3"/>`,
  down: svg`<path d="m5 8 5 5 5-5"/>`,
  go: svg`<path d="M4 10h12M11 5l5 5-5 5"/>`,
  bolt: svg`<path d="M11 2.5 4.5 11.5H9l-1 6 7-9.5h-4.5z"/>`,
  check: svg`<path d="m4 10.5 4 4 8-9"/>`,
  plus: svg`<path d="M10 4v12M4 10h12"/>`,
  up: svg`<path d="M6 17h8.5l1.5-7h-5l1-5-2 .5L7 11H4v6z"/>`,
  thumbdown: svg`<path d="M6 3h8.5l1.5 7h-5l1 5-2-.5L7 9H4V3z"/>`,
  people: svg`<circle cx="7.5" cy="7" r="3"/><path d="M2 17c0-4 2.5-5.5 5.5-5.5S13 13 13 17M13 4.5a3 3 0 0 1 0 5M15 12c2 .7 3 2.2 3 5"/>`,
};

export function icon(name) {
  return html`<svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">${SHAPES[name]}</svg>`;
}
