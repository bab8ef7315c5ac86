/** The middle of the page: a conversation with its messages, or the app's Home. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { me, upload } from './client.js';
import { announce } from './announce.js';
import { homeView } from './apphome.js';
import { authorOf, avatar, nameOf, partnerOf } from './names.js';
import { icon } from './icons.js';
import { showOlder } from './live.js';
import { menu } from './menu.js';
import { messageView } from './message.js';
import { attempt, current, perform, person, state } from './store.js';
import { dateOf, dayKey, dayTitle } from './time.js';
import './composer.js';

const TOGETHER = 300;

export function conversationView() {
  const conversation = current();
  if (!conversation) {
    return html`<main class="conversation" id="main" aria-label="Nothing open">
      <p class="empty">Choose a conversation at the left.</p>
    </main>`;
  }
  const name = nameOf(conversation, person);
  const home = conversation.kind === 'app' && state.place.tab === 'home';
  return html` <main class="conversation" id="main" aria-label=${name}>
    ${head(conversation, name)} ${home ? homeView() : [messages(conversation, name), foot(conversation, name)]}
  </main>`;
}

function head(conversation, name) {
  const personal = conversation.kind === 'app' || conversation.kind === 'direct';
  const app = conversation.kind === 'app';
  return html` <header class="conversation-head">
    <h1>
      ${personal ? avatar(partnerOf(conversation, person), 'small') : icon({ private: 'lock', group: 'people' }[conversation.kind] ?? 'hash')}<span
        >${name}</span
      >
    </h1>
    ${app ? html`<nav class="tabs" aria-label="${name}'s tabs">${tab(conversation, 'home', 'Home')}${tab(conversation, 'messages', 'Messages')}</nav>` : nothing}
    ${personal ? nothing : members(conversation)}
  </header>`;
}

function tab(conversation, which, title) {
  if (!state.world.app[`${which}_tab`]) {
    return nothing;
  }
  const address = which === 'home' ? `#/${conversation.id}/home` : `#/${conversation.id}`;
  return html`<a href=${address} aria-current=${state.place.tab === which ? 'page' : nothing}>${title}</a>`;
}

function members(conversation) {
  const names = conversation.members.map((id) => person(id)).sort((one, other) => one.name.localeCompare(other.name));
  return menu({
    label: `${names.length} members`,
    content: html`${icon('people')} ${names.length}`,
    style: 'quiet members',
    items: names.map((one) => ({ label: html`${avatar(one, 'tiny')} ${one.name}${one.id === me ? ' (you)' : ''}` })),
  });
}

/** A list of messages with lines between days, used by threads too. */
export function messageList(all, options) {
  const zone = person(me).zone;
  return repeat(
    all,
    (message) => message.ts,
    (message, index) => {
      const before = all[index - 1];
      const newDay = !before || dayKey(dateOf(before.ts), zone) !== dayKey(dateOf(message.ts), zone);
      const grouped = !newDay && isTogether(before, message);
      return html` ${newDay && !options.inThread ? html`<li class="day"><span>${dayTitle(dateOf(message.ts), zone)}</span></li>` : nothing}
      ${messageView(message, { ...options, grouped })}`;
    },
  );
}

function isTogether(before, message) {
  return (
    authorOf(before, person).id === authorOf(message, person).id &&
    message.ts - before.ts < TOGETHER &&
    !before.is_ephemeral &&
    !message.is_ephemeral &&
    !before.reply_count
  );
}

function messages(conversation, name) {
  const { messages: all, more, channel } = state.conversation;
  return html` <div
    class="messages-box"
    tabindex="0"
    role="region"
    aria-label="Messages in ${name}, the arrow keys go from one to the next"
    @keydown=${walk}
  >
    ${more ? html`<button class="button older" @click=${showOlder}>Show older messages</button>` : beginning(conversation, name)}
    <ol class="messages">
      ${channel === conversation.id ? messageList(all, { channel: conversation.id }) : nothing}
    </ol>
  </div>`;
}

function beginning(conversation, name) {
  const words = {
    app: state.world.app.description || `What ${name} tells you is here.`,
    direct:
      partnerOf(conversation, person).id === me
        ? 'This is your space. Slash commands work here too.'
        : `This is between you and ${name}.`,
    group: `This is between you and ${name}.`,
  };
  return html`<p class="beginning">
    ${words[conversation.kind] ?? html`This is the beginning of <strong>#${name}</strong>.`}
  </p>`;
}

/** The arrow keys go from message to message. */
export function walk(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const at = document.activeElement;
  if (!step || !(at === event.currentTarget || at.classList.contains('message'))) {
    return;
  }
  const all = [...event.currentTarget.querySelectorAll('.message')];
  const next = at.classList.contains('message') ? all[all.indexOf(at) + step] : all.at(-1);
  if (next) {
    event.preventDefault();
    next.focus();
  }
}

function foot(conversation, name) {
  if (conversation.archived) {
    return html`<p class="composer-off">This channel is archived.</p>`;
  }
  if (conversation.kind === 'app' && state.world.app.read_only) {
    return html`<p class="composer-off">
      Sending messages to this app has been turned off. Its commands work in every other conversation.
    </p>`;
  }
  const sign = /^(public|private)$/.test(conversation.kind) ? '#' : '';
  return html`<message-composer .model=${composer(conversation.id, `Message ${sign}${name}`)}></message-composer>`;
}

/** What the box does with what is typed, in a conversation or in a thread of it. */
export function composer(channel, label, thread = '') {
  const where = thread ? { channel, thread } : { channel };
  return {
    label,
    placeholder: label,
    place: `${channel}/${thread}`,
    send: async (text, plain) => {
      const isCommand = plain.startsWith('/') && !plain.startsWith('/me ') && !thread;
      if (isCommand) {
        announce(`Running ${plain}`);
      }
      const sent = isCommand ? perform('command', { channel, text: plain }) : perform('say', { text, ...where });
      return (await sent) !== undefined;
    },
    attach: (file) => attempt(() => upload(file, where)),
  };
}
