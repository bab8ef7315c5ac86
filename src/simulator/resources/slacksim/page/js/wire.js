/** For the curious: what really goes to and fro between Slack and the bot. */

import { html } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { set, state } from './store.js';
import { troublesView } from './troubles.js';
import { wireEntry } from './wireentry.js';

const WAYS = [
  ['', 'All'],
  ['to the bot', 'Slack → bot'],
  ['from the bot', 'Bot → Slack'],
];

let way = '';
let kind = '';
let filter = '';

export function wireView() {
  const kinds = [...new Set(state.wire.filter((one) => !way || one.way === way).map((one) => one.kind))].sort();
  const shown = [...state.wire]
    .sort(newestFirst)
    .filter(
      (one) =>
        (!way || one.way === way) &&
        (!kind || one.kind === kind) &&
        (!filter || JSON.stringify(one).toLowerCase().includes(filter)),
    );
  return html` ${troublesView()}
    <div class="wire-filters" role="group" aria-label="Filter">
      <div class="segments">
        ${WAYS.map(
          ([value, label]) =>
            html`<button
              aria-pressed=${String(way === value)}
              @click=${() =>
                choose(() => {
                  way = value;
                  kind = '';
                })}
            >
              ${label}
            </button>`,
        )}
      </div>
      <select
        class="field"
        aria-label="Kind"
        @change=${(event) =>
          choose(() => {
            kind = event.target.value;
          })}
      >
        <option value="">Every kind</option>
        ${kinds.map((one) => html`<option value=${one} ?selected=${one === kind}>${one}</option>`)}
      </select>
      <input
        class="field"
        type="search"
        placeholder="Search"
        aria-label="Search"
        @input=${(event) =>
          choose(() => {
            filter = event.target.value.toLowerCase();
          })}
      />
    </div>
    <div class="wire-list" tabindex="0" role="region" aria-label="Deliveries and calls, newest first">
      ${shown.length ? repeat(shown, (one) => one.number, wireEntry) : html`<p class="empty">Nothing yet. Do something, and see it here.</p>`}
    </div>`;
}

// by when it began: what the bot calls while it is told something comes after that
function newestFirst(one, other) {
  return Date.parse(other.at) - Date.parse(one.at) || other.number - one.number;
}

function choose(change) {
  change();
  set({});
}
