/** What can be made to go wrong, and the sign that it does. It comes as data, in words. */

import { html, nothing } from 'lit-html';
import { icon } from './icons.js';
import { perform, set, state } from './store.js';

let open = false;

function toggled(event) {
  if (event.target.open !== open) {
    open = event.target.open;
    set({});
  }
}

export function turn(trouble, on) {
  return perform('trouble', { name: trouble.name, on });
}

/** The switches, folded away until somebody wants them. */
export function troublesView() {
  const on = state.troubles.filter((one) => one.on).length;
  return html` <details class="troubles" ?open=${open} @toggle=${toggled}>
    <summary>
      ${icon('bolt')}
      <span class="who"
        ><strong>Make trouble</strong
        ><span class="hint">See what ${state.world.app.name} does when something goes wrong</span></span
      >
      ${on ? html`<span class="count">${on}<span class="unseen"> on</span></span>` : nothing} ${icon('down')}
    </summary>
    <ul>
      ${state.troubles.map((one) => html`<li>${switchOf(one)}</li>`)}
    </ul>
  </details>`;
}

function switchOf(one) {
  const off = Boolean(one.hindrance) && !one.on;
  return html` <button
    class="switch"
    role="switch"
    aria-checked=${String(one.on)}
    aria-disabled=${String(off)}
    aria-labelledby="trouble-${one.name}"
    aria-describedby="trouble-${one.name}-hint"
    @click=${() => (off ? undefined : turn(one, !one.on))}
  >
    <span class="who"
      ><strong id="trouble-${one.name}">${one.label}</strong
      ><span class="hint" id="trouble-${one.name}-hint">${off ? one.hindrance : one.explanation}</span></span
    >
    <span class="switch-knob" aria-hidden="true"></span>
  </button>`;
}

/** In the bar at the top of every page, while anything is on. */
export function troubleSign() {
  const on = state.troubles.filter((one) => one.on);
  const end = () => on.forEach((one) => turn(one, false));
  return html` <div class="trouble-sign ${on.length ? 'on' : ''}" role="status">
    ${
      on.length
        ? html`${icon('warning')}<span class="trouble-names">${on.map((one) => one.label).join(' · ')}</span>
            <button class="button" @click=${end}>${on.length > 1 ? `End all ${on.length}` : on[0].remedy}</button>`
        : nothing
    }
  </div>`;
}
