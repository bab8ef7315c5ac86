/** The `rich_text` block. */

import { html } from 'lit-html';
import { broadcast, channelMention, date, link, userMention } from '../mrkdwn.js';
import { emoji } from '../emoji.js';
import { undrawn } from './undrawn.js';

const PARTS = {
  rich_text_section: (part) => html`<div class="lines">${part.elements.map(inline)}</div>`,
  rich_text_quote: (part) => html`<blockquote>${part.elements.map(inline)}</blockquote>`,
  rich_text_preformatted: (part) =>
    html`<pre>${part.elements.map((element) => element.text ?? element.url ?? '')}</pre>`,
  rich_text_list: list,
};

const INLINE = {
  text: (element) => element.text.split('\n').map((line, index) => [index ? html`<br />` : '', line]),
  link: (element) => link(element.url, element.text || element.url),
  user: (element) => userMention(element.user_id),
  channel: (element) => channelMention(element.channel_id),
  usergroup: (element) => broadcast(element.usergroup_id),
  broadcast: (element) => broadcast(element.range),
  emoji: (element) => emoji(element.skin_tone ? `${element.name}::skin-tone-${element.skin_tone}` : element.name),
  date: (element) => date(element.timestamp, element.format, element.url, element.fallback ?? ''),
  color: (element) => html`<code>${element.value}</code>`,
};

function inline(element) {
  const draw = INLINE[element.type];
  return draw ? styled(draw(element), element.style ?? {}) : undrawn('rich text element', element);
}

function styled(content, style) {
  let drawn = content;
  if (style.code) {
    drawn = html`<code>${drawn}</code>`;
  }
  if (style.bold) {
    drawn = html`<strong>${drawn}</strong>`;
  }
  if (style.italic) {
    drawn = html`<em>${drawn}</em>`;
  }
  if (style.strike) {
    drawn = html`<s>${drawn}</s>`;
  }
  return style.underline ? html`<u>${drawn}</u>` : drawn;
}

function list(part) {
  const items = part.elements.map((item) => html`<li>${item.elements.map(inline)}</li>`);
  const style = `indent-${Math.min(part.indent ?? 0, 6)}`;
  return part.style === 'ordered'
    ? html`<ol class=${style} start=${(part.offset ?? 0) + 1}>
        ${items}
      </ol>`
    : html`<ul class=${style}>
        ${items}
      </ul>`;
}

export function richText(block) {
  return block.elements.map((part) => (PARTS[part.type] ? PARTS[part.type](part) : undrawn('rich text', part)));
}

/** What somebody typed, as Slack's own editor would send it. */
export function richTextOf(text) {
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text }] }] };
}

export function textOfRich(block) {
  return (block?.elements ?? [])
    .map((part) => (part.elements ?? []).map((element) => element.text ?? '').join(''))
    .join('\n');
}
