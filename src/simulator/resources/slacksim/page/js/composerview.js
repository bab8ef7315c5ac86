/** How the box a message is typed into looks. */

import { html, nothing } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { hintOf } from './completion.js';
import { pickEmoji } from './emojipicker.js';
import { icon } from './icons.js';

/** `on` has what happens, by the name of the gesture. */
export function composerView({ id, model, text, items, active, on }) {
  const { label, placeholder, attach, cancel } = model;
  const hint = hintOf(text);
  return html` <div class="composer">
      <div class="composer-text">
        <textarea
          rows="1"
          id=${id}
          aria-label=${label}
          placeholder=${ifDefined(placeholder)}
          aria-autocomplete="list"
          aria-controls="${id}-list"
          aria-activedescendant=${items.length ? `${id}-${active}` : nothing}
          aria-describedby="${id}-hint"
          @input=${on.input}
          @keydown=${on.press}
          @blur=${on.close}
          @paste=${on.paste}
        ></textarea>
        <span class="usage" id="${id}-hint"
          >${hint ? html`<span aria-hidden="true">${text}${text.endsWith(' ') ? '' : ' '}</span>${hint}` : nothing}</span
        >
      </div>
      <div class="composer-tools">
        ${attach ? html`<label class="quiet" title="Add a file">${icon('clip')}<span class="unseen">Add a file</span><input class="unseen" type="file" multiple @change=${on.attach} /></label>` : nothing}
        <button
          type="button"
          class="quiet"
          aria-label="Emoji"
          title="Emoji"
          @click=${(event) => pickEmoji(event.currentTarget, (name) => on.insert(`:${name}: `))}
        >
          ${icon('smile')}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label="Mention somebody"
          title="Mention somebody"
          @click=${() => on.insert('@')}
        >
          ${icon('at')}
        </button>
        ${
          cancel
            ? html`<span class="space"></span><button type="button" class="button" @click=${cancel}>Cancel</button
                ><button type="button" class="button primary" @click=${() => on.send()}>Save</button>`
            : html`<button type="button" class="quiet" aria-label="Commands" title="Commands" @click=${on.slash}>
                  ${icon('slash')}</button
                ><span class="space"></span>
                <button
                  type="button"
                  class="send"
                  aria-label="Send the message"
                  title="Send (Enter)"
                  aria-disabled=${String(!text.trim())}
                  @click=${() => on.send()}
                >
                  ${icon('send')}
                </button>`
        }
      </div>
    </div>
    <div
      class="completions"
      role="listbox"
      aria-label="Suggestions"
      id="${id}-list"
      popover="manual"
      @mousedown=${(event) => event.preventDefault()}
    >
      ${items.map(
        (item, index) =>
          html`<div
            role="option"
            id="${id}-${index}"
            class="pick-option ${index === active ? 'active' : ''}"
            aria-selected=${String(index === active)}
            @click=${() => on.take(item)}
          >
            ${item.view}
          </div>`,
      )}
    </div>`;
}
