/** Elements that are typed into. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { richTextOf, textOfRich } from './richtext.js';

const MODES = { number_input: 'decimal', email_text_input: 'email', url_text_input: 'url' };

function attributes(element, look) {
  return {
    label: look.id ? nothing : (element.placeholder?.text ?? 'Text'),
    invalid: look.invalid ? 'true' : nothing,
  };
}

/** When the bot wants to hear of what is typed: on Enter unless it says otherwise. */
function dispatches(block, element, on) {
  const wanted = element.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  return block.dispatch_action && wanted.includes(on);
}

export function typedInput(surface, block, element, look) {
  const { text } = surface.held(block, element);
  const type = (event) => {
    surface.hold(block, element, { text: event.target.value });
    if (dispatches(block, element, 'on_character_entered')) {
      surface.act(block, element, { text: event.target.value });
    }
  };
  const press = (event) => {
    if (event.key === 'Enter' && !element.multiline && dispatches(block, element, 'on_enter_pressed')) {
      event.preventDefault();
      surface.act(block, element, { text: event.target.value });
    }
  };
  if (element.multiline) {
    return html`${textArea(element, look, text, type)}${counter(element, text)}`;
  }
  const { label, invalid } = attributes(element, look);
  return html`<input
      class="field"
      type="text"
      inputmode=${ifDefined(MODES[element.type])}
      autocomplete="off"
      id=${ifDefined(look.id)}
      aria-label=${label}
      aria-describedby=${ifDefined(look.describedBy)}
      aria-invalid=${invalid}
      placeholder=${ifDefined(element.placeholder?.text)}
      ?data-focus=${element.focus_on_load}
      .value=${live(text)}
      @input=${type}
      @keydown=${press}
    />${counter(element, text)}${range(element)}`;
}

function textArea(element, look, text, type) {
  const { label, invalid } = attributes(element, look);
  return html`<textarea
    class="field"
    rows="4"
    id=${ifDefined(look.id)}
    aria-label=${label}
    aria-describedby=${ifDefined(look.describedBy)}
    aria-invalid=${invalid}
    placeholder=${ifDefined(element.placeholder?.text)}
    ?data-focus=${element.focus_on_load}
    .value=${live(text)}
    @input=${type}
  ></textarea>`;
}

/** Counts once it matters: near the end of what is allowed, and before enough is there. */
function counter({ min_length: least = 0, max_length: most = 3000 }, text) {
  const left = most - text.length;
  if (left < 0) {
    return html`<span class="hint counter over">${-left} ${left === -1 ? 'character' : 'characters'} too many</span>`;
  }
  if (left <= most / 5) {
    return html`<span class="hint counter">${left} ${left === 1 ? 'character' : 'characters'} left</span>`;
  }
  return text && text.length < least ? html`<span class="hint counter">At least ${least} characters</span>` : nothing;
}

function range({ min_value: least, max_value: most, is_decimal_allowed: decimal, type }) {
  if (type !== 'number_input') {
    return nothing;
  }
  const words = [
    decimal === false && 'whole',
    least !== undefined && `from ${least}`,
    most !== undefined && `up to ${most}`,
  ].filter(Boolean);
  return words.length ? html`<span class="hint">A number, ${words.join(', ')}.</span>` : nothing;
}

/** Rich text is typed plainly here. */
export function richInput(surface, block, element, look) {
  const text = textOfRich(surface.held(block, element).chosen[0]);
  const type = (event) =>
    surface.hold(block, element, { chosen: event.target.value ? [richTextOf(event.target.value)] : [] }, false);
  return html`${textArea(element, look, text, type)}
    <span class="hint">Rich text, which this page takes without formatting.</span>`;
}
