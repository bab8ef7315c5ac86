/** The box a message is typed into. */

import { render } from 'lit-html';
import { completions, meant, shown } from './completion.js';
import { composerView } from './composerview.js';
import { placeAt } from './floating.js';

// what is typed in a place stays there while somebody looks elsewhere
const typed = new Map();

let numbers = 0;

/** Keeps words for the box of a conversation that is not open. */
export function keepText(channel, text) {
  typed.set(`${channel}/`, { text, mentions: [] });
}

/**
 * Its model: `label`, `place` to remember by, `send(text, plain)`, which comes to false if
 * the words are to stay, and perhaps
 * `placeholder`, `attach(file)`, `text` to begin with, and `cancel`.
 */
class MessageComposer extends HTMLElement {
  #model;
  #id = `composer-${(numbers += 1)}`;
  #offered = { items: [] };
  #active = 0;
  #mentions = [];
  #text = '';

  set model(model) {
    const moved = this.#model?.place !== model.place;
    const first = !this.#model;
    if (this.#model && moved) {
      this.#remember();
    }
    this.#model = model;
    if (first && model.text !== undefined) {
      const { typed: text, mentions } = shown(model.text);
      this.#text = text;
      this.#mentions = mentions;
    } else if (moved) {
      const kept = typed.get(model.place) ?? { text: '', mentions: [] };
      this.#text = kept.text;
      this.#mentions = kept.mentions;
      this.#offered = { items: [] };
    }
    this.#paint();
    if (this.isConnected && this.#area.value !== this.#text) {
      this.#area.value = this.#text;
      this.#grow();
    }
  }

  connectedCallback() {
    this.#paint();
    if (this.#model) {
      this.#area.value = this.#text;
      this.#grow();
      if (this.#model.cancel) {
        this.#area.focus();
      }
    }
  }

  disconnectedCallback() {
    this.#remember();
  }

  #remember() {
    if (this.#model.place) {
      typed.set(this.#model.place, { text: this.#text, mentions: this.#mentions });
    }
  }

  get #area() {
    return this.querySelector('textarea');
  }

  #paint() {
    if (!this.isConnected || !this.#model) {
      return;
    }
    render(this.#view(), this);
    const list = this.querySelector('.completions');
    const open = this.#offered.items.length > 0;
    if (open !== list.matches(':popover-open')) {
      list.togglePopover(open);
    }
    if (open) {
      placeAt(list, this.querySelector('.composer'), { wide: true });
    }
  }

  #view() {
    return composerView({
      id: this.#id,
      model: this.#model,
      text: this.#text,
      items: this.#offered.items,
      active: this.#active,
      on: {
        input: this.#input,
        press: this.#press,
        close: this.#close,
        paste: this.#paste,
        attach: this.#attach,
        slash: this.#slash,
        insert: (part) => this.#insert(part),
        take: (item) => this.#take(item),
        send: () => this.#send(),
      },
    });
  }

  #grow() {
    this.#area.style.height = 'auto';
    this.#area.style.height = `${Math.min(this.#area.scrollHeight, 220)}px`;
  }

  #input = () => {
    const area = this.#area;
    this.#text = area.value;
    this.#active = 0;
    this.#offered = completions(area.value.slice(0, area.selectionStart));
    this.#grow();
    this.#paint();
  };

  #close = () => {
    this.#offered = { items: [] };
    this.#paint();
  };

  #press = (event) => {
    const { items } = this.#offered;
    if (items.length && this.#choose(event, items)) {
      event.preventDefault();
    } else if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      this.#send();
    } else if (event.key === 'Escape' && this.#model.cancel) {
      this.#model.cancel();
    }
  };

  #choose(event, items) {
    const step = { ArrowDown: 1, ArrowUp: items.length - 1 }[event.key];
    if (step) {
      this.#active = (this.#active + step) % items.length;
      this.#paint();
    } else if (event.key === 'Tab' || (event.key === 'Enter' && !this.#isWhole(items[this.#active]))) {
      this.#take(items[this.#active]);
    } else if (event.key === 'Escape') {
      this.#close();
    } else {
      return false;
    }
    return true;
  }

  // a command that is typed out is sent with Enter, not completed
  #isWhole(item) {
    return item.insert.trim() === this.#text;
  }

  #take(item) {
    const area = this.#area;
    const rest = area.value.slice(area.selectionStart);
    const before = area.value.slice(0, this.#offered.start) + item.insert;
    if (item.mention) {
      this.#mentions = [...this.#mentions, item.mention];
    }
    this.#become(before + rest, before.length);
    this.#close();
  }

  #insert(text) {
    const area = this.#area;
    const before = area.value.slice(0, area.selectionStart);
    const spaced = before && !/\s$/.test(before) ? `${before} ${text}` : before + text;
    this.#become(spaced + area.value.slice(area.selectionEnd), spaced.length);
    this.#input();
  }

  /** Puts words there, for whoever is to send them. */
  put(text) {
    this.#become(text, text.length);
    this.#input();
  }

  #slash = () => {
    if (!this.#text) {
      this.#insert('/');
    }
    this.#area.focus();
  };

  #become(text, cursor) {
    this.#text = text;
    this.#area.value = text;
    this.#area.focus();
    this.#area.setSelectionRange(cursor, cursor);
    this.#grow();
    this.#paint();
  }

  #attach = (event) => {
    const files = [...event.target.files];
    event.target.value = '';
    files.forEach((file) => this.#model.attach(file));
  };

  #paste = (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length && this.#model.attach) {
      event.preventDefault();
      files.forEach((file) => this.#model.attach(file));
    }
  };

  // a space at the front stays: it makes a message of what would be a command
  async #send() {
    const text = this.#text.trimEnd();
    if (!text) {
      return;
    }
    const model = this.#model;
    const mentions = this.#mentions;
    this.#mentions = [];
    this.#become('', 0);
    this.#close();
    const sent = await model.send(meant(text, mentions), text);
    if (sent === false && this.#model.place === model.place && !this.#text) {
      this.#mentions = mentions;
      this.#become(text, text.length);
    }
  }
}

customElements.define('message-composer', MessageComposer);
