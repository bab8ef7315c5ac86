/** The older attachments of a message: a coloured bar, a few texts, or blocks. */

import { html, nothing } from 'lit-html';
import { ref } from 'lit-html/directives/ref.js';
import { blocksView } from './blocks/blocks.js';
import { messageSurface } from './blocks/surface.js';
import { link, mrkdwn } from './mrkdwn.js';

export function attachmentsView(channel, message) {
  return message.attachments?.length
    ? html`<div class="attachments">${message.attachments.map((one) => attachment(channel, message, one))}</div>`
    : nothing;
}

const NAMED = { good: '#2a7d4f', warning: '#a35f00', danger: '#b3261e' };

function barOf(color) {
  return NAMED[color] ?? (/^#?[0-9a-f]{6}$/i.test(color) ? `#${color.replace('#', '')}` : 'var(--line)');
}

function attachment(channel, message, one) {
  const title = one.title && (one.title_link ? link(one.title_link, one.title) : one.title);
  return html` <div class="attachment" ${ref((box) => box?.style.setProperty('--bar', barOf(one.color ?? '')))}>
    ${one.pretext ? html`<div>${mrkdwn(one.pretext)}</div>` : nothing}
    ${one.author_name ? html`<p class="hint">${one.author_name}</p>` : nothing}
    ${title ? html`<p><strong>${title}</strong></p>` : nothing}
    ${one.text ? html`<div>${mrkdwn(one.text)}</div>` : nothing}
    ${one.fields ? html`<div class="block-fields">${one.fields.map((field) => html`<div><strong>${field.title}</strong><br />${mrkdwn(field.value ?? '')}</div>`)}</div>` : nothing}
    ${one.blocks ? blocksView(messageSurface(channel, { ts: message.ts, blocks: one.blocks })) : nothing}
    ${one.blocks || one.text || one.title || one.fields ? nothing : (one.fallback ?? nothing)}
    ${one.footer ? html`<p class="hint">${one.footer}</p>` : nothing}
  </div>`;
}
