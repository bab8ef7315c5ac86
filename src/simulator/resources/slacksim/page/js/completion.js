/** What can be completed while somebody types a message: commands, people, channels, emoji. */

import { html } from 'lit-html';
import { searchEmoji } from './emoji.js';
import { avatar } from './names.js';
import { me } from './client.js';
import { conversationOf, person, state } from './store.js';

const MOST = 8;

/** What is typed before the cursor that could become something, or nothing. */
export function completions(before) {
  const command = before.match(/^\/(\S*)$/);
  if (command) {
    return offered(command, commands(command[0]));
  }
  const at = before.match(/(?:^|\s)@([\p{L}\p{N}.' -]{0,30})$/u);
  if (at) {
    return offered(at, people(at[1]), at[0].search('@'));
  }
  const hash = before.match(/(?:^|\s)#([\w-]*)$/);
  if (hash) {
    return offered(hash, channels(hash[1]), hash[0].search('#'));
  }
  const colon = before.match(/(?:^|\s):([a-z0-9_+-]{2,})$/i);
  return colon ? offered(colon, emojis(colon[1]), colon[0].search(':')) : { items: [] };
}

function offered(match, items, skip = 0) {
  return { items, start: match.index + skip };
}

function commands(typed) {
  return state.world.app.commands
    .filter((one) => one.command.startsWith(typed))
    .map((one) => ({
      key: one.command,
      insert: `${one.command} `,
      view: html`<strong>${one.command}</strong> <code>${one.usage_hint ?? ''}</code
        ><span class="hint">${one.description ?? ''} · ${state.world.app.name}</span>`,
    }));
}

/** The hint of a command that is typed already. */
export function hintOf(text) {
  const found = state.world.app.commands.find((one) => text === `${one.command} ` || text === one.command);
  return found?.usage_hint ?? '';
}

function people(typed) {
  const wanted = typed.toLowerCase();
  const here = conversationOf(state.place.channel)?.members ?? [];
  const all = [...state.people.values()].filter(
    (one) => !one.deleted && `${one.name} ${one.handle}`.toLowerCase().includes(wanted),
  );
  const rank = (one) => (one.name.toLowerCase().startsWith(wanted) ? 0 : 2) + (here.includes(one.id) ? 0 : 1);
  return all
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, MOST)
    .map((one) => ({
      key: one.id,
      insert: `@${one.name} `,
      mention: { shown: `@${one.name}`, meant: `<@${one.id}>` },
      view: html`${avatar(one, 'tiny')}
        <strong>${one.name}</strong
        >${one.id === me ? ' (you)' : ''}${here.includes(one.id) ? '' : html`<span class="hint">not in this conversation</span>`}`,
    }));
}

function channels(typed) {
  return state.world.conversations
    .filter((one) => /^(public|private)$/.test(one.kind) && one.name.includes(typed.toLowerCase()))
    .slice(0, MOST)
    .map((one) => ({
      key: one.id,
      insert: `#${one.name} `,
      mention: { shown: `#${one.name}`, meant: `<#${one.id}|${one.name}>` },
      view: html`<strong>#${one.name}</strong>`,
    }));
}

function emojis(typed) {
  return searchEmoji(typed, MOST).map((one) => ({
    key: one.name,
    insert: `:${one.name}: `,
    view: html`${one.character} <code>:${one.name}:</code>`,
  }));
}

const GROUPS = ['here', 'channel', 'everyone'];

/** What is typed, as Slack sends it: escaped, and with ids for names. */
export function meant(text, mentions) {
  let sent = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  // the longest first, so that no name is taken for the beginning of another
  for (const { shown, meant: id } of [...mentions].sort((one, other) => other.shown.length - one.shown.length)) {
    sent = sent.replaceAll(shown, id);
  }
  GROUPS.forEach((name) => {
    sent = sent.replace(new RegExp(`(^|\\s)@${name}\\b`, 'g'), `$1<!${name}>`);
  });
  return sent;
}

/** The reverse, to edit what was sent. */
export function shown(text) {
  const mentions = [];
  const known = (label, id) => {
    mentions.push({ shown: label, meant: id });
    return label;
  };
  const typed = text
    .replace(/<@(\w+)>/g, (whole, id) => known(`@${person(id).name}`, whole))
    .replace(/<#(\w+)\|([^>]*)>/g, (whole, id, name) => known(`#${name}`, whole))
    .replace(/<!(here|channel|everyone)>/g, '@$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return { typed, mentions };
}
