/** One delivery or call, in a line, and with all its parts on demand. */

import { html, nothing } from 'lit-html';
import { me } from './client.js';
import { icon } from './icons.js';
import { person, set } from './store.js';
import { secondsTime } from './time.js';

// what is inside is drawn only once it was opened, as it can be long
const opened = new Set();

export function wireEntry(one) {
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
      <span class="wire-status ${fine ? 'fine' : 'wrong'}">${outcome(one)}</span>
      ${one.elapsed_ms === undefined ? nothing : html`<span class="hint">${one.elapsed_ms} ms</span>`}
      <time class="hint">${secondsTime(new Date(one.at), person(me).zone)}</time>
    </summary>
    ${opened.has(one.number) ? (one.way === 'to the bot' ? delivery(one) : call(one)) : nothing}
  </details>`;
}

/** The status where it says something, and the word for what was wrong. */
function outcome({ status, error }) {
  if (!status) {
    return error || 'no reply';
  }
  return status === 200 && error ? error : `${status} ${error}`.trim();
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
    ${part(`Answer: ${outcome(one)}, after ${one.elapsed_ms} ms`, answered(one.answer) || '(empty)')}
  </div>`;
}

function call(one) {
  return html`<div class="wire-parts">
    ${part('Arguments', pretty(one.arguments))}
    ${one.status ? part(`Answer: ${one.status}`, pretty(one.answer)) : html`<p class="hint">The connection broke before there was a reply.</p>`}
  </div>`;
}
