/** Draws blocks. What it cannot draw it says in place. */

import { html, nothing } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { mrkdwn, plain, textObject } from '../mrkdwn.js';
import { markdown } from '../markdown.js';
import { elementView } from './elements.js';
import { inputBlock } from './input.js';
import { imageBlock, picture } from './image.js';
import { richText } from './richtext.js';
import { tableBlock } from './table.js';
import { videoBlock } from './video.js';
import { undrawn } from './undrawn.js';

const DRAWN = {
  header: (surface, block) =>
    html`<p class="block-header" role="heading" aria-level=${(block.level ?? 1) + 1}>${textObject(block.text)}</p>`,
  section,
  divider: () => html`<hr class="block-divider" />`,
  context,
  actions,
  context_actions: actions,
  image: (surface, block) => imageBlock(block),
  input: inputBlock,
  rich_text: (surface, block) => html`<div class="block-text">${richText(block)}</div>`,
  markdown: (surface, block) => html`<div class="block-text block-markdown">${markdown(block.text)}</div>`,
  table: (surface, block) => tableBlock(block),
  video: (surface, block) => videoBlock(block),
};

export function blocksView(surface) {
  return html`<div class="blocks">
    ${repeat(
      surface.blocks,
      (block, index) => block.block_id ?? index,
      (block) => blockView(surface, block),
    )}
  </div>`;
}

function blockView(surface, block) {
  const draw = Object.hasOwn(DRAWN, block.type) ? DRAWN[block.type] : undefined;
  return draw ? draw(surface, block) : undrawn('block', block);
}

function section(surface, block) {
  return html` <div class="block-section">
    <div class="block-text">
      ${block.text ? html`<div>${textObject(block.text)}</div>` : nothing}
      ${block.fields ? html`<div class="block-fields">${block.fields.map((field) => html`<div>${textObject(field)}</div>`)}</div>` : nothing}
    </div>
    ${block.accessory ? html`<div class="block-accessory">${elementView(surface, block, block.accessory)}</div>` : nothing}
  </div>`;
}

function context(surface, block) {
  return html`<div class="block-context">
    ${block.elements.map((element) => {
      if (element.type === 'image') {
        return picture(element, 'context-image');
      }
      return /^(mrkdwn|plain_text)$/.test(element.type)
        ? html`<span>${element.type === 'mrkdwn' ? mrkdwn(element.text) : plain(element.text)}</span>`
        : undrawn('element', element);
    })}
  </div>`;
}

function actions(surface, block) {
  return html`<div class="block-actions">
    ${repeat(
      block.elements,
      (element, index) => element.action_id ?? index,
      (element) => elementView(surface, block, element),
    )}
  </div>`;
}
