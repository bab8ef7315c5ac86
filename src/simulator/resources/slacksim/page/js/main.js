/** Starts the page, follows the address, and paints. */

import { html, render } from 'lit-html';
import { me, team } from './client.js';
import { keepTime } from './clockmenu.js';
import { loadEmoji } from './emoji.js';
import { keepingFocus } from './focus.js';
import { liftToasts, whenToasted } from './toasts.js';
import { open, restorePanel, start } from './live.js';
import { settleModal } from './modal.js';
import { nameOf } from './names.js';
import { welcome } from './people.js';
import { isWide } from './screen.js';
import { settleScroll } from './scroll.js';
import { shell } from './shell.js';
import { conversationCalled, current, perform, person, state, whenChanged } from './store.js';
import { isNewcomer } from './tour.js';

const app = document.getElementById('app');
let planned = false;

/** Many changes at once are painted once. */
function paint() {
  if (!planned) {
    planned = true;
    queueMicrotask(() => {
      planned = false;
      if (!me || !state.people.has(me)) {
        render(welcome(), app);
      } else if (state.world) {
        keepingFocus(() => render(shell(), app));
        settleModal();
        settleScroll();
        document.title = titled();
      }
    });
  }
}

function titled() {
  const unread = state.world.conversations.reduce((sum, one) => sum + one.unread + one.unread_replies, 0);
  const conversation = current();
  return `${unread ? `(${unread}) ` : ''}${conversation ? `${nameOf(conversation, person)} · ` : ''}${person(me).name}`;
}

/** `#/C01` or `#/general`, `#/app/home`, or `#/C01/1700000000.000001` for a thread. */
function placeOf(hash) {
  const [, name = '', part = ''] = hash.split('/');
  const channel = conversationCalled(name)?.id ?? name;
  return { channel, tab: part === 'home' ? 'home' : 'messages', thread: part === 'home' ? '' : part };
}

function follow() {
  const place = placeOf(location.hash);
  const moved = place.channel !== state.place.channel;
  open(place);
  if (place.tab === 'home') {
    perform('home', {});
  }
  if (moved && !matchMedia('(max-width: 720px)').matches) {
    requestAnimationFrame(() => document.querySelector('.conversation textarea')?.focus());
  }
}

/** Where to begin: with what is new, or with the app. */
function firstPlace() {
  const all = state.world.conversations.filter((one) => !one.archived);
  const first =
    all.find((one) => one.unread && one.kind === 'app') ??
    all.find((one) => one.kind === 'public') ??
    all.find((one) => one.kind === 'direct');
  return first ? `#/${first.id}` : '';
}

async function workspaces() {
  const all = await (await fetch('/client/')).json();
  render(
    html`<main class="welcome">
      <h1>Slack, simulated</h1>
      ${all.length ? html`<p>Which workspace?</p>` : html`<p>There is no workspace yet.</p>`}
      <ul>
        ${all.map((one) => html`<li><a href="/client/${one.id}">${one.name}</a></li>`)}
      </ul>
    </main>`,
    app,
  );
}

async function begin() {
  if (!team) {
    await workspaces();
    return;
  }
  whenChanged(paint);
  whenToasted(() => {
    paint();
    queueMicrotask(liftToasts);
  });
  await Promise.all([loadEmoji(), start()]);
  if (!state.world) {
    return;
  }
  keepTime();
  addEventListener('hashchange', follow);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', paint);
  if (!location.hash) {
    history.replaceState(null, '', firstPlace());
  }
  follow();
  if (isWide()) {
    restorePanel(isNewcomer());
  }
}

begin();
