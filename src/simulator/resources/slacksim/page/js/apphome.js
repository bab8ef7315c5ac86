/** The Home tab of the app. */

import { html } from 'lit-html';
import { blocksView } from './blocks/blocks.js';
import { viewSurface } from './blocks/surface.js';
import { state } from './store.js';

export function homeView() {
  const view = state.world.home.at(-1);
  return html` <div class="home" tabindex="0" role="region" aria-label="Home of ${state.world.app.name}">
    ${view ? blocksView(viewSurface(view)) : html`<p class="empty">${state.world.app.name} has not put anything here yet.</p>`}
  </div>`;
}
