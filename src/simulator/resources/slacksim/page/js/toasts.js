import { html } from 'lit-html';
import { repeat } from 'lit-html/directives/repeat.js';
import { icon } from './icons.js';

const LASTING = 8000;

let toasts = [];
let number = 0;
let paint = () => {};

export function whenToasted(painter) {
  paint = painter;
}

export function toast(text) {
  number += 1;
  const one = { number, text };
  toasts = [...toasts.slice(-3), one];
  paint();
  setTimeout(() => drop(one), LASTING);
}

function drop(one) {
  toasts = toasts.filter((other) => other !== one);
  paint();
}

export function toastsView() {
  return html` <div class="toasts" role="alert" aria-label="Problems" popover="manual" id="toasts">
    ${repeat(
      toasts,
      (one) => one.number,
      (one) =>
        html` <p class="toast">
          ${icon('warning')}<span>${one.text}</span>
          <button class="quiet" aria-label="Dismiss" @click=${() => drop(one)}>${icon('close')}</button>
        </p>`,
    )}
  </div>`;
}

/** Toasts lie above all else, so they are lifted into the top layer anew each time. */
export function liftToasts() {
  const layer = document.getElementById('toasts');
  if (!layer) {
    return;
  }
  if (layer.matches(':popover-open')) {
    layer.hidePopover();
  }
  if (toasts.length) {
    layer.showPopover();
  }
}
