/** What the demo wants to tell newcomers. It comes as data; nothing of it stands here. */

import { html, nothing } from 'lit-html';
import { addressOf, me } from './client.js';
import { avatar } from './names.js';
import { mrkdwn } from './mrkdwn.js';
import { person, state } from './store.js';
import { tour } from './tour.js';
import { tourView } from './tourview.js';

export function guideView() {
  const { people = [] } = state.guide;
  return html` <div class="guide" tabindex="0" role="region" aria-label="Guide">
    ${tour() ? tourView() : introduction()}
    ${
      people.length
        ? html`<h3>Be one of them</h3>
            <ul class="people">
              ${people.map(entry)}
            </ul>`
        : nothing
    }
  </div>`;
}

function introduction() {
  const { title, text } = state.guide;
  return html`${title ? html`<h3>${title}</h3>` : nothing}
  ${text ? html`<div>${mrkdwn(text)}</div>` : html`<p>There is no guide to this workspace.</p>`}`;
}

function entry(one) {
  const toured = state.guide.tours?.some((tour) => tour.user === one.user);
  return html` <li>
    <a class="person" href=${addressOf(one.user)} aria-current=${one.user === me ? 'true' : nothing}
      >${avatar(person(one.user))}
      <span class="who"><strong>${person(one.user).name}</strong><span class="hint">${one.role}</span></span
      >${toured ? html`<span class="badge">Tour</span>` : nothing}</a
    >
  </li>`;
}
