/** How people and conversations are called and drawn. */

import { html } from 'lit-html';
import { me } from './client.js';
import { emoji } from './emoji.js';
import { here } from './here.js';

const HUES = 10;

export function initials(name) {
  const words = name.split(/\s+/).filter(Boolean);
  return (words.length > 1 ? words[0][0] + words.at(-1)[0] : name.slice(0, 2)).toUpperCase();
}

// any even spread over the ids will do
function hue(id) {
  let sum = 7;
  for (const letter of id) {
    sum = (sum * 31 + letter.codePointAt(0)) % 9973;
  }
  return sum % HUES;
}

export function avatar(person, size = '') {
  if (person.picture) {
    return html`<img class="avatar ${size}" src=${person.picture} alt="" />`;
  }
  const kind = person.app ? 'avatar-app' : '';
  return html`<span class="avatar hue-${hue(person.id)} ${kind} ${size}" aria-hidden="true"
    >${person.emoji ? emoji(person.emoji) : initials(person.name)}</span
  >`;
}

/** Who wrote a message: somebody here, or an app in whatever name it chose. */
export function authorOf(message, person) {
  if (message.user) {
    return person(message.user);
  }
  const name = message.username ?? 'App';
  return {
    id: `${message.bot_id ?? ''} ${name}`,
    name,
    app: true,
    picture: here(message.icons?.image_72 ?? ''),
    emoji: message.icons?.emoji?.replaceAll(':', ''),
  };
}

/** What a conversation is called, seen by the person of this page. */
export function nameOf(conversation, person) {
  if (conversation.kind === 'app' || conversation.kind === 'direct') {
    const other = conversation.members.find((id) => id !== me) ?? me;
    return other === me ? `${person(me).name} (you)` : person(other).name;
  }
  if (conversation.kind === 'group') {
    const others = conversation.members.filter((id) => id !== me).map((id) => person(id).name);
    return others.sort((one, other) => one.localeCompare(other)).join(', ');
  }
  return conversation.name;
}

export function partnerOf(conversation, person) {
  return person(conversation.members.find((id) => id !== me) ?? me);
}

/** A message in one sentence, for those who hear it. */
export function describe(message, author) {
  const text = message.text || firstText(message.blocks) || 'a message';
  return `${author.name}: ${text.replace(/<[^>]*\|([^>]*)>/g, '$1').slice(0, 200)}`;
}

function firstText(blocks = []) {
  return blocks.map((block) => block.text?.text ?? '').find(Boolean);
}
