/** Pictures. Those on other hosts are linked and not loaded, as nothing here comes from elsewhere. */

import { html, nothing } from 'lit-html';
import { fileAddress } from '../client.js';
import { here } from '../here.js';
import { link, textObject } from '../mrkdwn.js';
import { icon } from '../icons.js';

function source(image) {
  if (image.slack_file?.id) {
    return fileAddress(image.slack_file.id);
  }
  const address = image.slack_file?.url ?? image.image_url ?? '';
  return address.startsWith('data:') ? address : here(address);
}

export function picture(image, style) {
  const here = source(image);
  if (here) {
    return html`<img class=${style} src=${here} alt=${image.alt_text} />`;
  }
  const elsewhere = image.image_url ?? image.slack_file?.url ?? '';
  return html`<span
    class="picture-elsewhere ${style}"
    role="img"
    aria-label=${image.alt_text}
    title="${image.alt_text}, a picture at ${elsewhere}, which is not loaded here"
    >${icon('eye')}<span>${image.alt_text}</span></span
  >`;
}

export function imageBlock(block) {
  const elsewhere = !source(block) && block.image_url;
  return html` <figure class="block-image">
    ${block.title ? html`<figcaption>${textObject(block.title)}</figcaption>` : nothing}
    ${picture(block, 'block-picture')}
    ${elsewhere ? html`<p class="hint">The picture is on another host: ${link(block.image_url)}</p>` : nothing}
  </figure>`;
}
