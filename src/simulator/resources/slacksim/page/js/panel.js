/** The panel at the right: the guide, or what goes over the wire. */

import { html, nothing } from 'lit-html';
import { guideView } from './guide.js';
import { icon } from './icons.js';
import { openPanel } from './live.js';
import { state } from './store.js';
import { wireView } from './wire.js';

const PANELS = {
  guide: ['Guide', guideView],
  wire: ['Under the hood', wireView],
};

export function panelView() {
  if (!state.panel) {
    return nothing;
  }
  const [title, draw] = PANELS[state.panel];
  return html` <aside class="panel panel-${state.panel}" aria-label=${title}>
    <header class="conversation-head">
      <h2>${title}</h2>
      <button class="quiet" aria-label="Close ${title}" @click=${() => openPanel(state.panel)}>${icon('close')}</button>
    </header>
    ${draw()}
  </aside>`;
}
