/**
 * Slack's markup for text: turned into templates, never into markup by hand, so that
 * nothing a person or a bot writes can become HTML.
 */

import { html } from 'lit-html';
import { emoji, knownEmoji } from './emoji.js';
import { formatDate } from './time.js';
import { me } from './client.js';
import { conversationOf, person, state } from './store.js';

const INLINE = new RegExp(
  [
    '<(?<angle>[^<>\\n]+)>',
    '`(?<code>[^`\\n]+)`',
    '(?<![\\p{L}\\p{N}*])\\*(?=[^\\s*])(?<bold>[^*\\n]*?[^\\s*])\\*(?![\\p{L}\\p{N}*])',
    '(?<![\\p{L}\\p{N}_])_(?=[^\\s_])(?<italic>[^_\\n]*?[^\\s_])_(?![\\p{L}\\p{N}_])',
    '(?<![\\p{L}\\p{N}~])~(?=[^\\s~])(?<strike>[^~\\n]*?[^\\s~])~(?![\\p{L}\\p{N}~])',
    ":(?<emoji>[a-z0-9_+'-]+(?:::skin-tone-[2-6])?):",
    '(?<url>https?://[^\\s<>|`]*[^\\s<>|`.,;:!?)\'"])',
  ].join('|'),
  'giu',
);

export function unescapeText(text) {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

export function link(address, label = address) {
  return /^(https?|mailto|tel):/i.test(address)
    ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${label}</a>`
    : label;
}

export function userMention(id) {
  const known = state.people.get(id);
  return html`<span class="mention ${id === me ? 'mention-me' : ''}">@${known ? known.name : id}</span>`;
}

export function channelMention(id, label) {
  const conversation = conversationOf(id);
  return conversation
    ? html`<a class="mention" href="#/${id}">#${conversation.name}</a>`
    : html`<span class="mention">#${label || 'private channel'}</span>`;
}

export function broadcast(name) {
  return html`<span class="mention mention-all">@${name}</span>`;
}

export function date(seconds, pattern, address, fallback) {
  const shown = formatDate(seconds, pattern, person(me).zone);
  const time = html`<time title=${fallback}>${shown}</time>`;
  return address ? link(address, time) : time;
}

function angle(inside) {
  const bar = inside.indexOf('|');
  const target = bar < 0 ? inside : inside.slice(0, bar);
  const label = bar < 0 ? '' : unescapeText(inside.slice(bar + 1));
  if (target.startsWith('@')) {
    return userMention(target.slice(1));
  }
  if (target.startsWith('#')) {
    return channelMention(target.slice(1), label);
  }
  if (target.startsWith('!date^')) {
    const [, seconds, pattern, address] = target.split('^');
    return date(seconds, pattern ?? '', address && unescapeText(address), label);
  }
  if (target.startsWith('!subteam^')) {
    return broadcast(label.replace(/^@/, '') || target.slice(9));
  }
  if (target.startsWith('!')) {
    return broadcast(label.replace(/^@/, '') || target.slice(1));
  }
  return link(unescapeText(target), label || unescapeText(target).replace(/^mailto:/, ''));
}

/** Draws a text with marks in it; what `marked` finds to be none after all stays as it is typed. */
export function withMarks(text, pattern, unmarked, marked) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    const drawn = marked(match.groups);
    if (drawn !== undefined) {
      parts.push(unmarked(text.slice(end, match.index)), drawn);
      end = match.index + match[0].length;
    }
  }
  return [...parts, unmarked(text.slice(end))];
}

/** The marks within a line. */
export function inline(text) {
  return withMarks(text, INLINE, unescapeText, marked);
}

function marked(found) {
  if (found.angle) {
    return angle(found.angle);
  }
  if (found.code) {
    return html`<code>${unescapeText(found.code)}</code>`;
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
  return found.emoji ? knownEmoji(found.emoji.toLowerCase()) : link(unescapeText(found.url));
}

const FENCE = /```\n?([\s\S]+?)\n?```/g;

/** A whole text: code, quotes, lists and lines. */
export function mrkdwn(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(FENCE)) {
    parts.push(...lines(text.slice(end, match.index).replace(/\n$/, '')), html`<pre>${unescapeText(match[1])}</pre>`);
    end = match.index + match[0].length;
  }
  return [...parts, ...lines(text.slice(end).replace(/^\n/, end ? '' : '\n'))];
}

const KINDS = [
  ['quote', /^(?:&gt;|>) ?(.*)$/],
  ['bullets', /^\s*[•◦▪-] +(.*)$/],
  ['numbers', /^\s*(\d+)[.)] +(.*)$/],
];

function lines(text) {
  if (!text) {
    return [];
  }
  const groups = [];
  let rest = false;
  for (const line of text.split('\n')) {
    const all = line.match(/^(?:&gt;){3} ?(.*)$/);
    rest ||= Boolean(all);
    const [kind, match] = rest ? ['quote', [line, all ? all[1] : line]] : kindOf(line);
    if (groups.at(-1)?.kind !== kind) {
      groups.push({ kind, lines: [] });
    }
    groups.at(-1).lines.push(match);
  }
  return groups.map(drawn);
}

function kindOf(line) {
  for (const [kind, pattern] of KINDS) {
    const match = line.match(pattern);
    if (match) {
      return [kind, match];
    }
  }
  return ['plain', [line, line]];
}

function drawn({ kind, lines: matches }) {
  switch (kind) {
    case 'quote':
      return html`<blockquote>${broken(matches.map((match) => match[1]))}</blockquote>`;
    case 'bullets':
      return html`<ul>
        ${matches.map((match) => html`<li>${inline(match[1])}</li>`)}
      </ul>`;
    case 'numbers':
      return html`<ol start=${matches[0][1]}>
        ${matches.map((match) => html`<li>${inline(match[2])}</li>`)}
      </ol>`;
    default:
      return html`<div class="lines">${broken(matches.map((match) => match[1]))}</div>`;
  }
}

function broken(texts) {
  return texts.map((text, index) => [index ? html`<br />` : '', inline(text)]);
}

/** Text without marks, in which only emoji are drawn. */
export function plain(text) {
  return text.split('\n').map((line, index) => [index ? html`<br />` : '', withEmoji(line)]);
}

function withEmoji(line) {
  return line
    .split(/(:[a-z0-9_+'-]+(?:::skin-tone-[2-6])?:)/i)
    .map((part) => (part.startsWith(':') && part.length > 2 ? emoji(part.slice(1, -1).toLowerCase()) : part));
}

/** A text object of Block Kit, or a bare string. */
export function textObject(object) {
  if (!object) {
    return '';
  }
  if (typeof object === 'string') {
    return plain(object);
  }
  if (object.type === 'mrkdwn') {
    return mrkdwn(object.text);
  }
  return object.emoji === false ? object.text : plain(object.text);
}
