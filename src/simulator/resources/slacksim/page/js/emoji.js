/** Emoji by Slack's names for them. */

import { html } from 'lit-html';

const characters = new Map();
let list = [];

export async function loadEmoji() {
  list = await (await fetch('/page/emoji.json')).json();
  for (const [character, names] of list) {
    names.forEach((name) => characters.set(name, character));
  }
}

export function emojiNamed(name) {
  return characters.get(name);
}

export function emoji(name) {
  const character = characters.get(name);
  return character
    ? html`<span class="emoji" role="img" aria-label=${name.replaceAll('_', ' ')} title=${`:${name}:`}
        >${character}</span
      >`
    : `:${name}:`;
}

/** The same, but nothing for a name that stands for none. */
export function knownEmoji(name) {
  return characters.has(name) ? emoji(name) : undefined;
}

/** Names that begin with what is typed, then those that contain it. */
export function searchEmoji(query, most = 60) {
  const wanted = query.toLowerCase().replaceAll(' ', '_');
  const found = [];
  for (const [character, names] of list) {
    const name = names.find((one) => one.includes(wanted) && !one.includes('skin-tone'));
    if (name) {
      found.push({ character, name, rank: name === wanted ? 0 : name.startsWith(wanted) ? 1 : 2 });
    }
  }
  return found.sort((one, other) => one.rank - other.rank).slice(0, most);
}
