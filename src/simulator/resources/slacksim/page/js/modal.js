/** The modal of an app: a real dialog with its stack of views. */

import { html, nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { announce } from './announce.js';
import { blocksView } from './blocks/blocks.js';
import { viewSurface } from './blocks/surface.js';
import { icon } from './icons.js';
import { textObject } from './mrkdwn.js';
import { perform, set, state } from './store.js';
import { liftToasts, toastsView } from './toasts.js';

let shown = '';
let told = '';
let busy = false;

async function gesture(name, surface) {
  if (busy) {
    return;
  }
  busy = true;
  const before = state.world;
  set({});
  await perform(name, { ...surface.address, state: surface.drafts() });
  await outcome(before);
  busy = false;
  set({});
}

// until the page shows it, a second press would go to a form that is gone
async function outcome(before) {
  for (let waited = 0; state.world === before && waited < 1000; waited += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

export function modalView() {
  const views = state.world?.modal ?? [];
  const view = views.at(-1);
  return html`<dialog
    class="dialog modal"
    id="modal"
    aria-labelledby="modal-title"
    @cancel=${(event) => {
      event.preventDefault();
      if (view) {
        gesture('close', viewSurface(view));
      }
    }}
  >
    ${view ? keyed(view.id, form(view, views.length)) : nothing}
  </dialog>`;
}

function form(view, depth) {
  const surface = viewSurface(view);
  const submits = view.submit || view.blocks.some((block) => block.type === 'input');
  const submit = (event) => {
    event.preventDefault();
    if (submits) {
      gesture('submit', surface);
    }
  };
  const close = () => gesture('close', surface);
  return html` <form novalidate @submit=${submit}>
      <header class="dialog-head">
        ${depth > 1 ? html`<button type="button" class="quiet" aria-label="Back" @click=${close}>${icon('back')}</button>` : nothing}
        <h2 id="modal-title">${textObject(view.title)}</h2>
        <button
          type="button"
          class="quiet"
          aria-label="Close"
          title="Close"
          @click=${() => gesture(depth > 1 ? 'clear' : 'close', surface)}
        >
          ${icon('close')}
        </button>
      </header>
      <div class="dialog-body" tabindex="-1">${blocksView(surface)}</div>
      <footer class="dialog-foot">
        <span class="dialog-app">${state.world.app.name}</span>
        <button type="button" class="button" @click=${close}>
          ${textObject(view.close ?? (submits ? 'Cancel' : 'Close'))}
        </button>
        ${submits ? html`<button type="submit" class="button primary" aria-disabled=${String(busy)}>${busy ? 'Sending…' : textObject(view.submit ?? 'Submit')}</button>` : nothing}
      </footer>
    </form>
    ${toastsView()}`;
}

/** After each painting: opens and closes the dialog, puts the focus where it belongs, says errors. */
export function settleModal() {
  const dialog = document.getElementById('modal');
  const view = state.world?.modal.at(-1);
  if (dialog && !view && dialog.open) {
    dialog.close();
    shown = '';
  }
  if (!dialog || !view) {
    return;
  }
  if (!dialog.open) {
    dialog.showModal();
    liftToasts();
  }
  if (view.id !== shown) {
    shown = view.id;
    told = '';
    focusFirst(dialog);
  }
  sayErrors(dialog, view);
}

const FIRST = '.dialog-body :is(input, textarea, select, button, [tabindex="0"])';

function focusFirst(dialog) {
  (
    dialog.querySelector('[data-focus]') ??
    dialog.querySelector(FIRST) ??
    dialog.querySelector('.dialog-foot button:last-of-type')
  )?.focus();
}

function sayErrors(dialog, view) {
  const errors = Object.values(view.errors);
  const now = view.hash + errors.join('\n');
  if (errors.length && now !== told) {
    announce(
      `${errors.length === 1 ? 'One answer needs' : `${errors.length} answers need`} your attention: ${errors.join(' ')}`,
    );
    dialog.querySelector('.wrong :is(input, textarea)')?.focus();
  }
  told = errors.length ? now : '';
}
