import { html } from 'lit-html';
import { icon } from '../icons.js';

/** Says that something is there which this page does not draw, and shows it raw on demand. */
export function undrawn(kind, json) {
  return html` <details class="undrawn">
    <summary>
      ${icon('warning')} This page cannot draw the ${kind} “${json?.type ?? 'without a type'}”. Show its JSON
    </summary>
    <pre tabindex="0">${JSON.stringify(json, null, 2)}</pre>
  </details>`;
}
