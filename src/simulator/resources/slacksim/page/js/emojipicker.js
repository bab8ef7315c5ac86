/** Chooses an emoji: one dialog for the whole page, opened beside whatever asks for it. */

import { html, render } from 'lit-html';
import { emojiNamed, searchEmoji } from './emoji.js';
import { placeAt } from './floating.js';

const OFTEN = [
  '+1',
  'white_check_mark',
  'eyes',
  'tada',
  'heart',
  'joy',
  'raised_hands',
  'pray',
  'bus',
  'wave',
  'thinking_face',
  'rotating_light',
];

let box;

export function pickEmoji(anchor, pick) {
  box?.remove();
  box = document.createElement('div');
  box.className = 'emoji-picker';
  box.popover = 'auto';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', 'Choose an emoji');
  // within a dialog, or it would lie below it and be inert
  (anchor.closest('dialog') ?? document.body).append(box);
  const chosen = (name) => {
    box.hidePopover();
    pick(name);
  };
  const paint = (query) => render(view(query, paint, chosen), box);
  paint('');
  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      anchor.focus();
      event.target.remove();
    }
  });
  box.showPopover();
  placeAt(box, anchor);
  box.querySelector('input').focus();
}

function view(query, paint, chosen) {
  const found = query
    ? searchEmoji(query)
    : [...OFTEN.map((name) => ({ name, character: emojiNamed(name) })), ...searchEmoji('', 120)];
  return html` <input
      class="field"
      type="search"
      placeholder="Search emoji"
      aria-label="Search emoji"
      @input=${(event) => paint(event.target.value)}
      @keydown=${(event) => event.key === 'Enter' && found[0] && chosen(found[0].name)}
    />
    <div class="emoji-grid" @keydown=${move}>
      ${found.map((one) => html`<button type="button" aria-label=${one.name.replaceAll('_', ' ')} title=${`:${one.name}:`} @click=${() => chosen(one.name)}>${one.character}</button>`)}
    </div>
    ${found.length ? '' : html`<p class="hint">Nothing found.</p>`}`;
}

function move(event) {
  const all = [...event.currentTarget.children];
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }[event.key];
  if (step) {
    event.preventDefault();
    all[all.indexOf(document.activeElement) + step]?.focus();
  }
}
