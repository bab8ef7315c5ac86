import { html } from 'lit-html';
import { richText } from './richtext.js';
import { plain } from '../mrkdwn.js';
import { undrawn } from './undrawn.js';

function cell(content) {
  if (content.type === 'raw_text') {
    return plain(content.text);
  }
  return content.type === 'rich_text' ? richText(content) : undrawn('cell', content);
}

/** The first row is the head, as on Slack. */
export function tableBlock(block) {
  const settings = block.column_settings ?? [];
  const style = (column) =>
    `align-${settings[column]?.align ?? 'left'} ${settings[column]?.is_wrapped ? 'wrapped' : ''}`;
  const [head, ...rows] = block.rows;
  return html` <div class="table-box" tabindex="0" role="group" aria-label="Table">
    <table class="block-table">
      <thead>
        <tr>
          ${head.map((content, column) => html`<th scope="col" class=${style(column)}>${cell(content)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((content, column) => html`<td class=${style(column)}>${cell(content)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
