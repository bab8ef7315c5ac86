/** The column at the left: where the person can go. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { me } from './client.js';
import { avatar, nameOf, partnerOf } from './names.js';
import { icon } from './icons.js';
import { openSwitcher } from './people.js';
import { person, set, state } from './store.js';

const SECTIONS = [
  ['Channels', ['public', 'private']],
  ['Direct messages', ['direct', 'group']],
  ['Apps', ['app']],
];

function sign(conversation) {
  if (conversation.kind === 'public' || conversation.kind === 'private') {
    return icon(conversation.kind === 'private' ? 'lock' : 'hash');
  }
  return avatar(partnerOf(conversation, person), 'tiny');
}

function entry(conversation) {
  const unread = conversation.unread + conversation.unread_replies;
  const here = state.place.channel === conversation.id;
  const tab =
    conversation.kind === 'app' && !conversation.unread && state.world.app.home_tab && state.world.home.length
      ? '/home'
      : '';
  return html`<li>
    <a
      href="#/${conversation.id}${tab}"
      class=${unread ? 'unread' : ''}
      aria-current=${here ? 'page' : nothing}
      @click=${() => set({ drawer: false })}
    >
      ${sign(conversation)}<span class="name">${nameOf(conversation, person)}</span>
      ${conversation.kind === 'private' ? html`<span class="unseen">, private</span>` : nothing}
      ${unread ? html`<span class="count">${unread}<span class="unseen"> unread</span></span>` : nothing}</a
    >
  </li>`;
}

function section([title, kinds]) {
  const all = state.world.conversations
    .filter((one) => kinds.includes(one.kind) && !one.archived)
    .sort((one, other) => nameOf(one, person).localeCompare(nameOf(other, person)));
  return html` <section aria-label=${title}>
    <h2>${title}</h2>
    ${
      all.length
        ? html`<ul>
            ${repeat(all, (one) => one.id, entry)}
          </ul>`
        : html`<p class="none">None yet</p>`
    }
    ${title === 'Direct messages' ? html`<button class="sidebar-add" @click=${() => openSwitcher('direct')}>${icon('plus')}<span>Write to somebody</span></button>` : nothing}
  </section>`;
}

function leave(event) {
  if (event.key === 'Escape' && state.drawer) {
    set({ drawer: false });
    document.querySelector('.drawer-button').focus();
  }
}

export function sidebarView() {
  return html` <nav
    class="sidebar ${state.drawer ? 'open' : ''}"
    id="sidebar"
    aria-label="Conversations"
    @keydown=${leave}
  >
    <div class="sidebar-scroll">${SECTIONS.map(section)}</div>
    <button class="sidebar-me" @click=${() => openSwitcher('be')}>
      ${avatar(person(me))}<span><strong>${person(me).name}</strong><span class="sub">Be somebody else</span></span>
    </button>
  </nav>`;
}
