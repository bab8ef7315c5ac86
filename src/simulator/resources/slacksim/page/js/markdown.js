/** The common Markdown of the `markdown` block. */

import { html } from 'lit-html';
import { knownEmoji } from './emoji.js';
import { link, withMarks } from './mrkdwn.js';

const INLINE = new RegExp(
  [
    '`(?<code>[^`]+)`',
    '!?\\[(?<label>[^\\]]*)\\]\\((?<address>[^)\\s]+)[^)]*\\)',
    '(?<mark>\\*\\*\\*|___)(?=\\S)(?<both>.+?)\\k<mark>',
    '(?<strong>\\*\\*|__)(?=\\S)(?<bold>.+?)\\k<strong>',
    '(?<![\\p{L}\\p{N}])(?<em>[*_])(?=\\S)(?<italic>.+?)\\k<em>(?![\\p{L}\\p{N}])',
    '~~(?<strike>.+?)~~',
    ':(?<emoji>[a-z0-9_+-]+):',
    '(?<url>https?://[^\\s<>]*[^\\s<>.,;:!?)])',
  ].join('|'),
  'giu',
);

function inline(text) {
  return withMarks(text, INLINE, plain, marked);
}

function plain(text) {
  return text.replace(/\\([\\`*_{}[\]()#+.!~>-])/g, '$1');
}

function marked(found) {
  if (found.code) {
    return html`<code>${found.code}</code>`;
  }
  if (found.address) {
    return link(found.address, found.label ? inline(found.label) : found.address);
  }
  if (found.both) {
    return html`<strong><em>${inline(found.both)}</em></strong>`;
  }
  if (found.bold) {
    return html`<strong>${inline(found.bold)}</strong>`;
  }
  if (found.italic) {
    return html`<em>${inline(found.italic)}</em>`;
  }
  if (found.strike) {
    return html`<s>${inline(found.strike)}</s>`;
  }
  return found.emoji ? knownEmoji(found.emoji) : link(found.url);
}

// each kind of block: how its first line looks, and how many lines it takes
const BLOCKS = [
  [
    /^```/,
    (lines) => {
      const end = lines.indexOf('```', 1);
      const last = end < 0 ? lines.length : end;
      return [last + 1, html`<pre>${lines.slice(1, last).join('\n')}</pre>`];
    },
  ],
  [
    /^#{1,6} /,
    ([line]) => {
      const [, marks, title] = line.match(/^(#+) +(.*?)#*$/);
      return [
        1,
        html`<p
          class="heading heading-${Math.min(marks.length, 4)}"
          role="heading"
          aria-level=${Math.min(marks.length + 1, 6)}
        >
          ${inline(title)}
        </p>`,
      ];
    },
  ],
  [/^ {0,3}([-*_] *){3,}$/, () => [1, html`<hr />`]],
  [
    /^>/,
    (lines) => {
      const count = leading(lines, /^>/);
      return [
        count,
        html`<blockquote>
          ${markdown(
            lines
              .slice(0, count)
              .map((line) => line.replace(/^> ?/, ''))
              .join('\n'),
          )}
        </blockquote>`,
      ];
    },
  ],
  [/^\|.*\|\s*$/, table],
  [/^\s*[-*+] /, (lines) => list(lines, /^\s*[-*+] /, false)],
  [/^\s*\d+[.)] /, (lines) => list(lines, /^\s*\d+[.)] /, true)],
];

function leading(lines, pattern) {
  const end = lines.findIndex((line) => !pattern.test(line));
  return end < 0 ? lines.length : end;
}

function list(lines, pattern, ordered) {
  const count = leading(lines, new RegExp(`${pattern.source}|^\\s{2,}\\S`));
  const depth = lines[0].search(/\S/);
  const items = [];
  for (const line of lines.slice(0, count)) {
    if (pattern.test(line) && line.search(/\S/) <= depth) {
      items.push([line.replace(pattern, '')]);
    } else {
      items.at(-1).push(line.replace(/^\s{2,4}/, ''));
    }
  }
  const drawn = items.map(
    ([first, ...rest]) => html`<li>${task(first)}${rest.length ? markdown(rest.join('\n')) : ''}</li>`,
  );
  return [
    count,
    ordered
      ? html`<ol start=${parseInt(lines[0], 10)}>
          ${drawn}
        </ol>`
      : html`<ul>
          ${drawn}
        </ul>`,
  ];
}

function task(text) {
  const [, mark, rest] = text.match(/^\[([ xX])\] +(.*)$/) ?? [];
  return mark
    ? html`<input type="checkbox" disabled ?checked=${mark !== ' '} aria-label=${rest} /> ${inline(rest)}`
    : inline(text);
}

function table(lines) {
  const count = leading(lines, /^\|.*\|\s*$/);
  const rows = lines.slice(0, count).map((line) =>
    line
      .trim()
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
  const [head, rule, ...body] = rows;
  if (!rule?.every((cell) => /^:?-+:?$/.test(cell))) {
    return [count, html`<p>${lines.slice(0, count).map((line) => [inline(line), html`<br />`])}</p>`];
  }
  return [
    count,
    html`<div class="table-box" tabindex="0" role="group" aria-label="Table">
      <table>
        <thead>
          <tr>
            ${head.map((cell) => html`<th scope="col">${inline(cell)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body.map(
            (row) =>
              html`<tr>
                ${row.map((cell) => html`<td>${inline(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`,
  ];
}

export function markdown(text) {
  const lines = text.split('\n');
  const drawn = [];
  while (lines.length) {
    const block = BLOCKS.find(([pattern]) => pattern.test(lines[0]));
    if (block) {
      const [count, template] = block[1](lines);
      drawn.push(template);
      lines.splice(0, count);
    } else if (lines[0].trim()) {
      const found = lines.findIndex((line) => !line.trim() || BLOCKS.some(([pattern]) => pattern.test(line)));
      const count = found < 0 ? lines.length : found;
      drawn.push(html`<p>${lines.slice(0, count).map((line, index) => [index ? html`<br />` : '', inline(line)])}</p>`);
      lines.splice(0, count);
    } else {
      lines.shift();
    }
  }
  return drawn;
}
