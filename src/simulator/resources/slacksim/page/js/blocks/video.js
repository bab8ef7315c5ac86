import { html, nothing } from 'lit-html';
import { link, textObject } from '../mrkdwn.js';
import { picture } from './image.js';
import { icon } from '../icons.js';

/** A video is not played here, but can be gone to. */
export function videoBlock(block) {
  const title = textObject(block.title);
  return html` <div class="block-video">
    <p>
      ${block.author_name ? html`<span class="hint">${block.author_name}</span>` : nothing}
      <strong>${link(block.title_url ?? block.video_url, title)}</strong>
    </p>
    ${block.description ? html`<p>${textObject(block.description)}</p>` : nothing}
    <div class="video-still">
      ${picture({ image_url: block.thumbnail_url, alt_text: block.alt_text }, 'block-picture')}
    </div>
    <p>
      ${link(block.video_url, html`${icon('play')} Watch ${block.provider_name ? `on ${block.provider_name}` : 'the video'}`)}
    </p>
  </div>`;
}
