/** For the curious: what really goes to and fro between Slack and the bot. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { icon } from './icons.js';
import { me } from './client.js';
import { person, set, state } from './store.js';
import { secondsTime } from './time.js';

const WAYS = [
  ['', 'All'],
  ['to the bot', 'Slack → bot'],
  ['from the bot', 'Bot → Slack'],
];

let way = '';
let kind = '';
let filter = '';
// what is inside is drawn only once it was opened, as it can be long
const opened = new Set();

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
  return html` <div class="wire-filters" role="group" aria-label="Filter">
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
      ${shown.length ? repeat(shown, (one) => one.number, entry) : html`<p class="empty">Nothing yet. Do something, and see it here.</p>`}
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

function entry(one) {
  const fine = !one.error && one.status >= 200 && one.status < 300;
  const toggle = (event) => {
    if (event.target.open !== opened.has(one.number)) {
      opened[event.target.open ? 'add' : 'delete'](one.number);
      set({});
    }
  };
  return html` <details class="wire-entry" ?open=${opened.has(one.number)} @toggle=${toggle}>
    <summary>
      <span class="wire-way ${one.way === 'to the bot' ? 'to' : 'from'}" title=${one.way}
        >${one.way === 'to the bot' ? '→' : '←'}<span class="unseen">${one.way}</span></span
      >
      <code>${one.kind}</code>
      ${one.retry ? html`<span class="wire-retry">retry ${one.retry}, ${one.reason}</span>` : nothing}
      <span class="wire-status ${fine ? 'fine' : 'wrong'}">${one.error || one.status}</span>
      ${one.elapsed_ms === undefined ? nothing : html`<span class="hint">${one.elapsed_ms} ms</span>`}
      <time class="hint">${secondsTime(new Date(one.at), person(me).zone)}</time>
    </summary>
    ${opened.has(one.number) ? (one.way === 'to the bot' ? delivery(one) : call(one)) : nothing}
  </details>`;
}

function part(title, content) {
  return content
    ? html`<h3>${title}</h3>
        <pre tabindex="0">${content}</pre>`
    : nothing;
}

function pretty(json) {
  return json === undefined || json === '' ? '' : JSON.stringify(json, unpacked, 2);
}

// blocks and views often travel as JSON within JSON
function unpacked(name, value) {
  if (typeof value === 'string' && /^[[{]/.test(value)) {
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }
  return value;
}

function answered(text) {
  try {
    return pretty(JSON.parse(text));
  } catch {
    return text;
  }
}

function delivery(one) {
  const { over, method, url, headers, body, envelope } = one.sent;
  return html`<div class="wire-parts">
    <p class="hint">${icon('wire')} Over ${over}</p>
    ${over === 'HTTP' ? part('Request', [`${method} ${url}`, ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`), '', body].join('\n')) : part('Envelope', pretty(envelope))}
    ${over === 'HTTP' ? part('What it says', pretty(one.payload)) : nothing}
    ${part(`Answer: ${one.error || one.status}, after ${one.elapsed_ms} ms`, answered(one.answer) || '(empty)')}
  </div>`;
}

function call(one) {
  return html`<div class="wire-parts">
    ${part('Arguments', pretty(one.arguments))}${part(`Answer: ${one.status}`, pretty(one.answer))}
  </div>`;
}
