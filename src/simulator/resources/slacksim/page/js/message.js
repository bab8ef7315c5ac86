/** A message: who, when, what, and what can be done with it. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { fileAddress, me } from './client.js';
import { authorOf, avatar } from './names.js';
import { blocksView } from './blocks/blocks.js';
import { messageSurface } from './blocks/surface.js';
import { attachmentsView } from './attachments.js';
import { confirmed } from './confirm.js';
import { emoji } from './emoji.js';
import { pickEmoji } from './emojipicker.js';
import { icon } from './icons.js';
import { menu } from './menu.js';
import { mrkdwn } from './mrkdwn.js';
import { perform, person, set, state } from './store.js';
import { clockTime, dateOf, fullTime } from './time.js';
import './composer.js';

let editing = '';

/** @param options `channel`, `grouped` under the message before, `inThread` */
export function messageView(message, { channel, grouped, inThread }) {
  if (message.subtype === 'tombstone') {
    return tombstone(message, channel, inThread);
  }
  const author = authorOf(message, person);
  const at = dateOf(message.ts);
  const zone = person(me).zone;
  const name = `${author.name}, ${clockTime(at, zone)}`;
  return html` <li
    class="message ${grouped ? 'grouped' : ''} ${message.is_ephemeral ? 'ephemeral' : ''}"
    data-ts=${message.ts}
    tabindex="-1"
    aria-label=${name}
  >
    <div class="message-side">
      ${grouped ? html`<time class="side-time" aria-hidden="true">${clockTime(at, zone).replace(/ [AP]M$/, '')}</time>` : avatar(author)}
    </div>
    <div class="message-main">
      ${message.is_ephemeral ? html`<p class="ephemeral-note">${icon('eye')} Only visible to you</p>` : nothing}
      <p class="message-head ${grouped ? 'unseen' : ''}">
        <strong class="author">${author.name}</strong>${author.app ? html`<span class="badge">App</span>` : nothing}
        <time datetime=${at.toISOString()} title=${fullTime(at, zone)}>${clockTime(at, zone)}</time>
      </p>
      ${editing === message.ts ? editor(channel, message) : content(channel, message)}
      ${message.is_ephemeral ? html`<button class="link" @click=${() => perform('dismiss', { channel, message: message.ts })}>Dismiss this message</button>` : nothing}
      ${reactions(channel, message)} ${inThread ? nothing : threadSummary(channel, message)}
    </div>
    ${message.is_ephemeral ? nothing : toolbar(channel, message, inThread)}
  </li>`;
}

function tombstone(message, channel, inThread) {
  return html`<li class="message tombstone" data-ts=${message.ts} tabindex="-1" aria-label="Deleted message">
    <div class="message-side"></div>
    <div class="message-main">
      <p class="message-text hint">${message.text}</p>
      ${inThread ? nothing : threadSummary(channel, message)}
    </div>
  </li>`;
}

function content(channel, message) {
  const edited = message.edited
    ? html`<span class="edited" title="Edited ${fullTime(dateOf(message.edited.ts), person(me).zone)}">(edited)</span>`
    : nothing;
  return html` ${
    message.blocks?.length
      ? html`${blocksView(messageSurface(channel, message))}${edited}`
      : message.text
        ? html`<div class="message-text ${message.subtype === 'me_message' ? 'me' : ''}">${mrkdwn(message.text)}${edited}</div>`
        : nothing
  }
  ${attachmentsView(channel, message)}
  ${message.files ? html`<div class="files">${message.files.map(fileView)}</div>` : nothing}`;
}

function fileView(file) {
  if (/^image\/(png|jpeg|gif)$/.test(file.mimetype)) {
    return html`<a class="file-image" href=${fileAddress(file.id)} target="_blank"
      ><img src=${fileAddress(file.id)} alt=${file.alt_txt || file.title}
    /></a>`;
  }
  return html`<a class="file" href=${fileAddress(file.id)} download=${file.name}
    >${icon('file')}<span
      ><strong>${file.title}</strong><span class="hint">${file.filetype.toUpperCase()}, ${sized(file.size)}</span></span
    ></a
  >`;
}

function sized(bytes) {
  return bytes < 1024
    ? `${bytes} bytes`
    : bytes < 1_048_576
      ? `${Math.round(bytes / 1024)} kB`
      : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

function reactions(channel, message) {
  if (!message.reactions?.length) {
    return nothing;
  }
  return html`<div class="reactions">
    ${repeat(
      message.reactions,
      (one) => one.name,
      (one) => {
        const mine = one.users.includes(me);
        const names = one.users.map((id) => person(id).name).join(', ');
        return html`<button
          class="reaction ${mine ? 'mine' : ''}"
          aria-pressed=${String(mine)}
          title="${names} reacted with :${one.name}:"
          aria-label="${one.name.replaceAll('_', ' ')}, ${one.count}, by ${names}"
          @click=${() => perform('react', { channel, message: message.ts, emoji: one.name, on: !mine })}
        >
          ${emoji(one.name)} ${one.count}
        </button>`;
      },
    )}
  </div>`;
}

function threadSummary(channel, message) {
  if (!message.reply_count) {
    return nothing;
  }
  const fresh = message.unread_replies;
  return html`<a class="thread-summary ${fresh ? 'unread' : ''}" href="#/${channel}/${message.ts}">
    <span class="thread-avatars">${message.repliers.slice(0, 4).map((one) => avatar(authorOf(one, person), 'tiny'))}</span>
    <span>${message.reply_count} ${message.reply_count === 1 ? 'reply' : 'replies'}</span>
    ${fresh ? html`<span class="count">${fresh} new</span>` : html`<span class="hint">Last at ${clockTime(dateOf(message.latest_reply), person(me).zone)}</span>`}</a
  >`;
}

function toolbar(channel, message, inThread) {
  const shortcuts = state.world.app.shortcuts.filter((one) => one.type === 'message');
  const items = [
    ...shortcuts.map((one) => ({
      label: one.name,
      hint: state.world.app.name,
      pick: () => perform('shortcut', { channel, message: message.ts, callback_id: one.callback_id }),
    })),
    ...(message.user === me
      ? [
          { label: 'Edit message', pick: () => edit(message.ts) },
          { label: 'Delete message…', danger: true, pick: () => remove(channel, message) },
        ]
      : []),
  ];
  return html`<div class="message-tools" role="toolbar" aria-label="Message actions">
    <button
      class="quiet"
      aria-label="Add a reaction"
      title="Add a reaction"
      @click=${(event) => pickEmoji(event.currentTarget, (name) => perform('react', { channel, message: message.ts, emoji: name, on: true }))}
    >
      ${icon('smile')}
    </button>
    ${inThread ? nothing : html`<a class="quiet" aria-label="Reply in thread" title="Reply in thread" href="#/${channel}/${message.thread_ts ?? message.ts}">${icon('thread')}</a>`}
    ${items.length ? menu({ label: 'More actions', content: icon('more'), style: 'quiet', items }) : nothing}
  </div>`;
}

function edit(ts) {
  editing = ts;
  set({});
}

function editor(channel, message) {
  const model = {
    label: 'Edit the message',
    text: message.text,
    send: async (text) => {
      edit('');
      await perform('edit', { channel, message: message.ts, text });
    },
    cancel: () => edit(''),
  };
  return html`<message-composer .model=${model}></message-composer>`;
}

async function remove(channel, message) {
  if (
    await confirmed({
      title: 'Delete this message?',
      text: 'It is gone for everybody, and the app is told.',
      confirm: 'Delete',
      style: 'danger',
    })
  ) {
    perform('delete', { channel, message: message.ts });
  }
}
