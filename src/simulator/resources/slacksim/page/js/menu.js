/** A button that opens a menu, by mouse and by keyboard. */

import { html, nothing } from 'lit-html';
import { placeAt } from './floating.js';

function items(list) {
  return [...list.querySelectorAll('[role=menuitem]')];
}

function toggled(event) {
  const list = event.target;
  const button = list.previousElementSibling;
  button.setAttribute('aria-expanded', String(event.newState === 'open'));
  if (event.newState === 'open') {
    placeAt(list, button);
    items(list)[0]?.focus();
  } else if (list.contains(document.activeElement)) {
    button.focus();
  }
}

function pressed(event) {
  const all = items(event.currentTarget);
  const index = all.indexOf(document.activeElement);
  const next = { ArrowDown: index + 1, ArrowUp: index - 1 + all.length, Home: 0, End: all.length - 1 }[event.key];
  if (next !== undefined) {
    event.preventDefault();
    all[next % all.length].focus();
  } else if (event.key === 'Tab') {
    event.currentTarget.hidePopover();
  }
}

/** Each item has a `label`, and `pick` or `href`; some have a `hint`, or are a `danger`. */
export function menu({ label, content, style, items: entries }) {
  const open = (event) => event.currentTarget.nextElementSibling.togglePopover();
  const pick = (entry) => (event) => {
    event.currentTarget.closest('[popover]').hidePopover();
    entry.pick?.();
  };
  return html`<span class="menu"
    ><button
      type="button"
      class=${style}
      aria-haspopup="menu"
      aria-expanded="false"
      aria-label=${label}
      title=${label}
      @click=${open}
    >
      ${content}
    </button>
    <div role="menu" aria-label=${label} popover @toggle=${toggled} @keydown=${pressed}>
      ${entries.map((entry) =>
        entry.href
          ? html`<a
              role="menuitem"
              tabindex="-1"
              href=${/^https?:/.test(entry.href) ? entry.href : '#'}
              target="_blank"
              rel="noopener noreferrer"
              @click=${pick(entry)}
              >${described(entry)}</a
            >`
          : html`<button
              type="button"
              role="menuitem"
              tabindex="-1"
              class=${entry.danger ? 'danger-text' : ''}
              @click=${pick(entry)}
            >
              ${described(entry)}
            </button>`,
      )}
    </div></span
  >`;
}

function described(entry) {
  return html`<span>${entry.label}</span>${entry.hint ? html`<span class="hint">${entry.hint}</span>` : nothing}`;
}
