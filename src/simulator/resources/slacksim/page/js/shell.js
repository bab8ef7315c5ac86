/** The page as a whole. */

import { html, nothing } from 'lit-html';
import { me } from './client.js';
import { clockMenu } from './clockmenu.js';
import { conversationView } from './conversation.js';
import { icon } from './icons.js';
import { openPanel } from './live.js';
import { menu } from './menu.js';
import { modalView } from './modal.js';
import { avatar } from './names.js';
import { panelView } from './panel.js';
import { openSwitcher, peopleDialog } from './people.js';
import { sidebarView } from './sidebar.js';
import { perform, person, set, state } from './store.js';
import { isDark, switchTheme } from './theme.js';
import { threadView } from './thread.js';
import { toastsView } from './toasts.js';
import { troubleSign } from './troubles.js';

export function shell() {
  return html` <a class="skip" href="#main" @click=${skip}>Skip to the messages</a>
    ${topBar()}
    ${state.online ? nothing : html`<p class="offline" role="status">The simulator does not answer. Trying again…</p>`}
    <div class="body ${state.panel ? 'with-panel' : ''}">
      ${sidebarView()}
      <div class="backdrop ${state.drawer ? 'open' : ''}" @click=${() => set({ drawer: false })}></div>
      <div class="work ${state.place.thread ? 'with-thread' : ''}">${conversationView()}${threadView()}</div>
      ${panelView()}
    </div>
    ${modalView()}${peopleDialog()}${state.world.modal.length ? nothing : toastsView()}`;
}

function toggleDrawer() {
  set({ drawer: !state.drawer });
  if (state.drawer) {
    requestAnimationFrame(() => document.querySelector('.sidebar a')?.focus());
  }
}

function skip(event) {
  event.preventDefault();
  document.querySelector('.messages-box, .home')?.focus();
}

function topBar() {
  const shortcuts = state.world.app.shortcuts.filter((one) => one.type === 'global');
  return html` <header class="topbar">
    <button
      class="quiet drawer-button"
      aria-label="Conversations"
      aria-expanded=${String(state.drawer)}
      aria-controls="sidebar"
      @click=${toggleDrawer}
    >
      ${icon('menu')}
    </button>
    <p class="brand"><img src="/page/icon.svg" alt="" /><span>Slack, simulated</span></p>
    <div class="topbar-tools">${clockMenu()}</div>
    ${troubleSign()}
    ${shortcuts.length ? menu({ label: 'Shortcuts', content: icon('plus'), style: 'quiet', items: shortcuts.map((one) => ({ label: one.name, hint: one.description, pick: () => perform('shortcut', { callback_id: one.callback_id }) })) }) : nothing}
    ${toggle('guide', 'Guide')} ${toggle('wire', 'Under the hood')}
    <button
      class="quiet"
      aria-label=${isDark() ? 'Switch to light' : 'Switch to dark'}
      title=${isDark() ? 'Light' : 'Dark'}
      @click=${() => {
        switchTheme();
        set({});
      }}
    >
      ${icon(isDark() ? 'sun' : 'moon')}
    </button>
    <button
      class="quiet topbar-me"
      aria-label="${person(me).name}: be somebody else"
      title="Be somebody else"
      @click=${() => openSwitcher('be')}
    >
      ${avatar(person(me), 'small')}<span class="topbar-name">${person(me).name}</span>
    </button>
  </header>`;
}

function toggle(panel, label) {
  return html`<button
    class="quiet labelled"
    aria-pressed=${String(state.panel === panel)}
    title=${label}
    @click=${() => openPanel(panel)}
  >
    ${icon(panel)}<span>${label}</span>
  </button>`;
}
