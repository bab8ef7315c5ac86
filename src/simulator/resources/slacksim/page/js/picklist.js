/**
 * A menu to choose one or several things from, with a search: the combobox of the ARIA
 * patterns. What it offers comes from its model, at once or later.
 */

import { html, nothing, render } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { live } from 'lit-html/directives/live.js';
import { placeAt } from './floating.js';
import { icon } from './icons.js';

let numbers = 0;

class PickList extends HTMLElement {
  #model;
  #id = `pick-${(numbers += 1)}`;
  #open = false;
  #query = '';
  #groups = [];
  #active = 0;
  #asked = 0;
  #waiting = false;

  set model(model) {
    this.#model = model;
    this.#paint();
  }

  connectedCallback() {
    this.#paint();
  }

  get #items() {
    return this.#groups.flatMap((group) => group.items);
  }

  #paint() {
    if (!this.isConnected || !this.#model) {
      return;
    }
    render(this.#view(), this);
    const list = this.querySelector('[popover]');
    if (this.#open !== list.matches(':popover-open')) {
      list.togglePopover(this.#open);
    }
    if (this.#open) {
      placeAt(list, this, { wide: true });
      list.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
    }
  }

  #view() {
    const model = this.#model;
    const text = this.#open || model.multi ? this.#query : (model.chosen[0]?.text ?? '');
    return html` ${model.multi ? model.chosen.map((item) => this.#chip(item)) : nothing}
      <input
        type="text"
        role="combobox"
        autocomplete="off"
        id=${model.id ?? this.#id}
        aria-autocomplete="list"
        aria-expanded=${String(this.#open)}
        aria-controls="${this.#id}-list"
        aria-activedescendant=${this.#open && this.#items.length ? `${this.#id}-${this.#active}` : nothing}
        aria-label=${model.labelled ? nothing : model.label}
        aria-describedby=${ifDefined(model.describedBy)}
        aria-invalid=${model.invalid ? 'true' : nothing}
        ?data-focus=${model.focus}
        placeholder=${model.multi && model.chosen.length ? '' : (this.#open && model.chosen[0]?.text) || model.placeholder}
        .value=${live(text)}
        @input=${this.#type}
        @keydown=${this.#press}
        @mousedown=${() => this.#show()}
        @blur=${() => this.#hide()}
      />
      ${!model.multi && model.clears && model.chosen.length ? html`<button type="button" class="quiet" aria-label="Clear" @click=${() => model.pick([])}>${icon('close')}</button>` : nothing}
      <span class="pick-arrow" aria-hidden="true">${icon('down')}</span>
      <div
        class="pick-options"
        role="listbox"
        id="${this.#id}-list"
        aria-label=${model.label}
        aria-multiselectable=${model.multi ? 'true' : nothing}
        popover="manual"
        @mousedown=${(event) => event.preventDefault()}
      >
        ${this.#offers()}
      </div>`;
  }

  #chip(item) {
    const drop = () => this.#model.pick(this.#model.chosen.filter((one) => one.key !== item.key));
    return html`<span class="chip"
      >${item.text}<button type="button" class="quiet" aria-label="Remove ${item.text}" @click=${drop}>
        ${icon('close')}
      </button></span
    >`;
  }

  #offers() {
    if (this.#waiting) {
      return html`<p class="hint">Looking…</p>`;
    }
    if (this.#query.length < this.#model.least) {
      return html`<p class="hint">
        Type at least ${this.#model.least} ${this.#model.least === 1 ? 'character' : 'characters'}.
      </p>`;
    }
    let index = -1;
    const option = (item) => {
      index += 1;
      const at = index;
      const chosen = this.#isChosen(item);
      return html`<div
        role="option"
        id="${this.#id}-${at}"
        class="pick-option ${at === this.#active ? 'active' : ''} ${chosen ? 'chosen' : ''}"
        aria-selected=${String(at === this.#active)}
        @click=${() => this.#pick(item)}
      >
        <span>${item.content ?? item.text}${item.hint ? html`<span class="hint">${item.hint}</span>` : nothing}</span>
        ${chosen ? html`<span class="unseen">, chosen</span>${icon('check')}` : nothing}
      </div>`;
    };
    return this.#items.length
      ? this.#groups.map((group) =>
          group.title
            ? html`<div role="group" aria-label=${group.title}>
                <div class="pick-group" aria-hidden="true">${group.title}</div>
                ${group.items.map(option)}
              </div>`
            : group.items.map(option),
        )
      : html`<p class="hint">Nothing found.</p>`;
  }

  #isChosen(item) {
    return this.#model.chosen.some((one) => one.key === item.key);
  }

  #type = (event) => {
    this.#query = event.target.value;
    this.#active = 0;
    this.#show(this.#query);
  };

  #press = (event) => {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (this.#open) {
        const count = this.#items.length || 1;
        this.#active = (this.#active + (key === 'ArrowDown' ? 1 : count - 1)) % count;
        this.#paint();
      } else {
        this.#show();
      }
    } else if (key === 'Enter' && this.#open) {
      event.preventDefault();
      const item = this.#items[this.#active];
      if (item) {
        this.#pick(item);
      }
    } else if (key === 'Escape' && this.#open) {
      // the dialog around it stays
      event.preventDefault();
      event.stopPropagation();
      this.#hide();
    } else if (key === 'Backspace' && !this.#query && this.#model.multi) {
      this.#model.pick(this.#model.chosen.slice(0, -1));
    }
  };

  async #show(query = '') {
    this.#open = true;
    this.#asked += 1;
    const asked = this.#asked;
    if (query.length < this.#model.least) {
      this.#groups = [];
    } else {
      const answer = this.#model.offer(query);
      this.#waiting = answer instanceof Promise;
      this.#paint();
      const groups = await answer;
      if (asked !== this.#asked) {
        return;
      }
      this.#waiting = false;
      this.#groups = groups;
      if (!query) {
        this.#active = Math.max(
          0,
          this.#items.findIndex((item) => this.#isChosen(item)),
        );
      }
    }
    this.#paint();
  }

  #hide() {
    this.#open = false;
    this.#asked += 1;
    this.#query = '';
    this.#waiting = false;
    this.#paint();
  }

  #pick(item) {
    const model = this.#model;
    this.#query = '';
    if (!model.multi) {
      this.#hide();
      model.pick([item]);
      return;
    }
    const chosen = this.#isChosen(item) ? model.chosen.filter((one) => one.key !== item.key) : [...model.chosen, item];
    if (chosen.length <= model.most) {
      model.pick(chosen);
    }
    this.#paint();
  }
}

customElements.define('pick-list', PickList);
