import { html, nothing } from 'lit-html';
import { textObject } from '../mrkdwn.js';
import { icon } from '../icons.js';
import { elementView } from './elements.js';

const GROUPS = ['checkboxes', 'radio_buttons'];

/** An input with its label, its hint and what is wrong with it. */
export function inputBlock(surface, block) {
  const id = `${surface.place}-${block.block_id}`.replace(/[^\w-]/g, '_');
  const error = surface.errors[block.block_id];
  const describedBy = [error && `${id}-error`, block.hint && `${id}-hint`].filter(Boolean).join(' ') || undefined;
  const look = { id, labelId: `${id}-label`, describedBy, invalid: Boolean(error) };
  const label = html`${textObject(block.label)}${block.optional ? html` <span class="hint">(optional)</span>` : nothing}`;
  return html` <div class="block-input ${error ? 'wrong' : ''}">
    ${
      GROUPS.includes(block.element.type)
        ? html`<span class="label" id="${id}-label">${label}</span>`
        : html`<label class="label" id="${id}-label" for=${id}>${label}</label>`
    }
    ${elementView(surface, block, block.element, look)}
    ${error ? html`<p class="error" role="alert" id="${id}-error">${icon('warning')} ${error}</p>` : nothing}
    ${block.hint ? html`<p class="hint" id="${id}-hint">${textObject(block.hint)}</p>` : nothing}
  </div>`;
}
