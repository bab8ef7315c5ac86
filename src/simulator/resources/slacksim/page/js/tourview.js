/** The tour in the guide: a list of steps, of which one is open. */

import { html, nothing } from 'lit-html';
import { addressOf } from './client.js';
import { keepText } from './composer.js';
import { icon } from './icons.js';
import { closePanelIfOver } from './live.js';
import { mrkdwn } from './mrkdwn.js';
import { nameOf } from './names.js';
import { conversationCalled, person, set, state } from './store.js';
import { toast } from './toasts.js';
import { keepStep, stepNow, tour } from './tour.js';
import { turn } from './troubles.js';

export function tourView() {
  const { title, text, steps } = tour();
  const now = stepNow();
  return html` <section class="tour" aria-labelledby="tour-title">
    <h3 id="tour-title">${title}</h3>
    <p>${mrkdwn(text)}</p>
    <p class="tour-progress">
      <span>${now < steps.length ? `Step ${now + 1} of ${steps.length}` : `All ${steps.length} steps done`}</span>
      <progress max=${steps.length} value=${now} aria-hidden="true"></progress>
    </p>
    <ol>
      ${steps.map((step, index) => item(step, index, now))}
    </ol>
    ${now === steps.length ? ended() : nothing}
  </section>`;
}

function item(step, index, now) {
  const open = index === now;
  return html` <li class=${index < now ? 'done' : open ? 'now' : ''} aria-current=${open ? 'step' : nothing}>
    <span class="tour-number" aria-hidden="true">${index < now ? icon('check') : index + 1}</span>
    <div class="tour-step">
      <h4 tabindex="-1">${step.title}${index < now ? html`<span class="unseen">, done</span>` : nothing}</h4>
      ${open ? opened(step, index) : nothing}
    </div>
  </li>`;
}

function opened(step, index) {
  const last = index + 1 === tour().steps.length;
  return html` <div class="tour-text">${mrkdwn(step.text)}</div>
    <div class="tour-ways">${Object.keys(step).map((way) => WAYS[way]?.(step))}</div>
    <div class="tour-moves">
      ${index ? html`<button class="button" @click=${() => goTo(index - 1)}>Back</button>` : nothing}
      <button class="button primary" @click=${() => goTo(index + 1)}>${last ? 'Done' : 'Done, next'}</button>
    </div>`;
}

/** What a step may have beside its text, drawn in the order it comes in. */
const WAYS = { place, command, who, trouble };

function place(step) {
  const conversation = conversationCalled(step.place);
  if (!conversation) {
    return nothing;
  }
  const here = conversation.id === state.place.channel && state.place.tab === 'messages';
  const name = `${/^(public|private)$/.test(conversation.kind) ? '#' : ''}${nameOf(conversation, person)}`;
  return html`<a class="tour-way" href="#/${conversation.id}" @click=${closePanelIfOver}
    >${icon(here ? 'check' : 'go')}<span>${here ? 'You are in' : 'Go to'} <strong>${name}</strong></span></a
  >`;
}

function command(step) {
  return html`<button class="tour-way" @click=${() => fillIn(step)}>
    ${icon('edit')}<span>Put <code>${step.command}</code> into the message box</span>
  </button>`;
}

/** Sends nothing: that is left to whoever takes the tour. */
function fillIn(step) {
  const box = document.querySelector('.conversation > message-composer');
  const elsewhere = step.place && conversationCalled(step.place);
  closePanelIfOver();
  if (box) {
    box.put(step.command);
  } else if (elsewhere) {
    keepText(elsewhere.id, step.command);
    location.hash = `#/${elsewhere.id}`;
  } else {
    toast('Nothing can be written here. Go to another conversation first.');
  }
}

function who({ who: { user, place: there } }) {
  return html`<a class="tour-way" href=${addressOf(user, there ? `#/${there}` : '')} target="_blank"
    >${icon('tab')}<span>Be <strong>${person(user).name}</strong> in a new tab</span></a
  >`;
}

function trouble(step) {
  const made = state.troubles.find((one) => one.name === step.trouble);
  return made
    ? html`<button class="tour-way" aria-pressed=${String(made.on)} @click=${() => turn(made, !made.on)}>
        ${icon(made.on ? 'check' : 'bolt')}<span>${made.on ? 'On' : 'Switch on'}: <strong>${made.label}</strong></span>
      </button>`
    : nothing;
}

function ended() {
  const { end, next } = tour();
  return html` <div class="tour-end">
    <h4 tabindex="-1">That was the tour</h4>
    <p>${mrkdwn(end)}</p>
    <div class="tour-moves">
      <button class="button" @click=${() => goTo(0)}>Begin again</button>
      <a class="button primary" href=${addressOf(next)}>Be ${person(next).name}</a>
    </div>
  </div>`;
}

function goTo(step) {
  keepStep(step);
  set({});
  // once it is painted
  queueMicrotask(() => document.querySelector('.tour .now h4, .tour-end h4')?.focus());
}
