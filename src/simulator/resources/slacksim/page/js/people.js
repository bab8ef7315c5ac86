/** Chooses a person: to be them, or to write to them. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { act, addressOf, me } from './client.js';
import { avatar } from './names.js';
import { icon } from './icons.js';
import { mrkdwn } from './mrkdwn.js';
import { attempt, set, state } from './store.js';

const MOST = 100;

let purpose = '';
let query = '';

export function openSwitcher(why) {
  purpose = why;
  query = '';
  set({});
  // once it is painted
  queueMicrotask(() => {
    const dialog = document.getElementById('people');
    dialog.showModal();
    dialog.querySelector('input').focus();
  });
}

function role(id) {
  return state.guide.people?.find((one) => one.user === id)?.role ?? '';
}

/** Those whom the guide names come first. */
function found() {
  const named = (state.guide.people ?? []).map((one) => state.people.get(one.user)).filter(Boolean);
  const rest = [...state.people.values()]
    .filter((one) => !named.includes(one))
    .sort((one, other) => one.name.localeCompare(other.name));
  const wanted = query.toLowerCase();
  return [...named, ...rest].filter(
    (one) => !one.app && !one.deleted && `${one.name} ${one.handle} ${role(one.id)}`.toLowerCase().includes(wanted),
  );
}

async function writeTo(one) {
  document.getElementById('people').close();
  const answer = await attempt(() => act('direct', { with: one.id }));
  if (answer) {
    location.hash = `#/${answer.channel}`;
  }
}

function row(one) {
  const text = html`${avatar(one)}<span class="who"
      ><strong>${one.name}${one.id === me ? ' (you)' : ''}</strong>
      <span class="hint">${role(one.id) || `@${one.handle}`}</span></span
    >`;
  if (purpose === 'direct') {
    return html`<li><button class="person" @click=${() => writeTo(one)}>${text}</button></li>`;
  }
  return html`<li>
    <a class="person" href=${addressOf(one.id)}>${text}</a>
    <a
      class="quiet"
      href=${addressOf(one.id)}
      target="_blank"
      aria-label="Be ${one.name} in a new tab"
      title="In a new tab"
      >${icon('tab')}</a
    >
  </li>`;
}

/** The list itself, which is also the page of whoever has not chosen yet. */
export function peopleList() {
  const all = found();
  return html` <label class="search"
      ><span class="unseen">Search people</span>
      <input
        class="field"
        type="search"
        placeholder="Search by name or role"
        .value=${query}
        @input=${(event) => {
          query = event.target.value;
          set({});
        }}
    /></label>
    <ul class="people">
      ${repeat(all.slice(0, MOST), (one) => one.id, row)}
    </ul>
    ${all.length > MOST ? html`<p class="hint">And ${all.length - MOST} more. Type to find them.</p>` : nothing}
    ${all.length ? nothing : html`<p class="hint">Nobody is called that.</p>`}`;
}

export function peopleDialog() {
  return html` <dialog class="dialog" id="people" aria-labelledby="people-title">
    <header class="dialog-head">
      <h2 id="people-title">${purpose === 'direct' ? 'Write to somebody' : 'Who do you want to be?'}</h2>
      <button class="quiet" aria-label="Close" @click=${(event) => event.target.closest('dialog').close()}>
        ${icon('close')}
      </button>
    </header>
    <div class="dialog-body">${purpose ? peopleList() : nothing}</div>
  </dialog>`;
}

/** The first page, where nobody has been chosen. */
export function welcome() {
  purpose = 'be';
  return html` <main class="welcome">
    <h1>${state.guide.title ?? 'Slack, simulated'}</h1>
    <div class="welcome-text">
      ${mrkdwn(state.guide.text ?? 'Choose who you want to be. In a second tab you can be somebody else.')}
    </div>
    ${peopleList()}
  </main>`;
}
