/** Draws the elements that can be acted on. */

import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { plain, textObject } from '../mrkdwn.js';
import { icon } from '../icons.js';
import { menu } from '../menu.js';
import { me } from './surface.js';
import { picture } from './image.js';
import { selectView } from './selects.js';
import { typedInput, richInput } from './typed.js';
import { fileInput } from './files.js';
import { undrawn } from './undrawn.js';

const DRAWN = {
  button,
  workflow_button: button,
  icon_button: iconButton,
  feedback_buttons: feedback,
  image: (surface, block, element) => picture(element, 'accessory-image'),
  overflow,
  checkboxes: (surface, block, element, look) => choices(surface, block, element, look, 'checkbox'),
  radio_buttons: (surface, block, element, look) => choices(surface, block, element, look, 'radio'),
  datepicker: (surface, block, element, look) => picker(surface, block, element, look, 'date'),
  timepicker: (surface, block, element, look) => picker(surface, block, element, look, 'time'),
  datetimepicker: momentPicker,
  plain_text_input: typedInput,
  number_input: typedInput,
  email_text_input: typedInput,
  url_text_input: typedInput,
  rich_text_input: richInput,
  file_input: fileInput,
};

/**
 * Draws an element.
 * @param look how it is labelled: `id` and `describedBy` where a label stands beside it
 */
export function elementView(surface, block, element, look = {}) {
  if (/_select$/.test(element.type)) {
    return selectView(surface, block, element, look);
  }
  const draw = Object.hasOwn(DRAWN, element.type) ? DRAWN[element.type] : undefined;
  return draw ? draw(surface, block, element, look) : undrawn('element', element);
}

function button(surface, block, element) {
  const style = `button ${element.style ?? ''}`;
  const click = () => surface.act(block, element);
  return element.url
    ? html`<a
        class=${style}
        href=${/^https?:/.test(element.url) ? element.url : '#'}
        target="_blank"
        rel="noopener noreferrer"
        aria-label=${ifDefined(element.accessibility_label)}
        @click=${click}
        >${plain(element.text.text)} ${icon('tab')}</a
      >`
    : html`<button type="button" class=${style} aria-label=${ifDefined(element.accessibility_label)} @click=${click}>
        ${plain(element.text.text)}
      </button>`;
}

function iconButton(surface, block, element) {
  if (element.visible_to_user_ids && !element.visible_to_user_ids.includes(me())) {
    return nothing;
  }
  return html`<button
    type="button"
    class="quiet"
    aria-label=${element.accessibility_label ?? element.text.text}
    title=${element.text.text}
    @click=${() => surface.act(block, element)}
  >
    ${element.icon === 'trash' ? icon('trash') : plain(element.text.text)}
  </button>`;
}

function feedback(surface, block, element) {
  const one = (part, drawing) =>
    html`<button
      type="button"
      class="quiet"
      aria-label=${part.accessibility_label ?? part.text.text}
      title=${part.text.text}
      @click=${() => surface.act(block, element, { chosen: [part] })}
    >
      ${icon(drawing)}
    </button>`;
  return html`<span class="feedback"
    >${one(element.positive_button, 'up')}${one(element.negative_button, 'thumbdown')}</span
  >`;
}

function overflow(surface, block, element) {
  return menu({
    label: 'More options',
    content: icon('more'),
    style: 'button overflow',
    items: element.options.map((option) => ({
      label: plain(option.text.text),
      hint: option.description && textObject(option.description),
      href: option.url,
      pick: () => surface.act(block, element, { chosen: [option] }),
    })),
  });
}

function choices(surface, block, element, look, type) {
  const { chosen } = surface.held(block, element);
  const isChosen = (option) => chosen.some((one) => one.value === option.value);
  const pick = (option, event) => {
    const others = type === 'radio' ? [] : element.options.filter((one) => one.value !== option.value && isChosen(one));
    const all = event.target.checked ? [...others, option] : others;
    surface.choose(block, element, { chosen: element.options.filter((one) => all.includes(one)) });
  };
  return html`<div
    class="choices"
    role=${type === 'radio' ? 'radiogroup' : 'group'}
    aria-labelledby=${ifDefined(look.labelId)}
    aria-label=${look.labelId ? nothing : 'Choices'}
    aria-describedby=${ifDefined(look.describedBy)}
  >
    ${element.options.map(
      (option, index) =>
        html`<label class="choice">
          <input
            type=${type}
            name="${surface.place}-${block.block_id}-${element.action_id}"
            .checked=${live(isChosen(option))}
            ?data-focus=${element.focus_on_load && index === 0}
            @change=${(event) => pick(option, event)}
          />
          <span
            ><span>${textObject(option.text)}</span>
            ${option.description ? html`<span class="hint">${textObject(option.description)}</span>` : nothing}</span
          ></label
        >`,
    )}
  </div>`;
}

function picker(surface, block, element, look, type) {
  const [value = ''] = surface.held(block, element).chosen;
  const change = (event) => surface.choose(block, element, { chosen: event.target.value ? [event.target.value] : [] });
  return html`<input
    class="field"
    type=${type}
    id=${ifDefined(look.id)}
    aria-label=${look.id ? nothing : (element.placeholder?.text ?? type)}
    aria-describedby=${ifDefined(look.describedBy)}
    aria-invalid=${look.invalid ? 'true' : nothing}
    title=${ifDefined(element.placeholder?.text)}
    ?data-focus=${element.focus_on_load}
    .value=${live(value)}
    @change=${change}
  />`;
}

// the browser's own picker knows only local time, so it goes through that
function momentPicker(surface, block, element, look) {
  const [seconds] = surface.held(block, element).chosen;
  const local = seconds
    ? new Date(seconds * 1000 - new Date(seconds * 1000).getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
    : '';
  const change = (event) => {
    const moment = Date.parse(event.target.value) / 1000;
    surface.choose(block, element, { chosen: Number.isNaN(moment) ? [] : [moment] });
  };
  return html`<input
    class="field"
    type="datetime-local"
    id=${ifDefined(look.id)}
    aria-label=${look.id ? nothing : 'Date and time'}
    aria-describedby=${ifDefined(look.describedBy)}
    aria-invalid=${look.invalid ? 'true' : nothing}
    ?data-focus=${element.focus_on_load}
    .value=${live(local)}
    @change=${change}
  />`;
}
