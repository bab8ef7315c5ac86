/** Menus to choose from: what each kind of them offers. */

import { html } from 'lit-html';
import { me } from '../client.js';
import { nameOf } from '../names.js';
import { person, state } from '../store.js';
import { textObject, unescapeText } from '../mrkdwn.js';
import '../picklist.js';

export function selectView(surface, block, element, look) {
  const kind = element.type.replace('multi_', '');
  const multi = element.type.startsWith('multi_');
  const { chosen } = surface.held(block, element);
  const model = {
    id: look.id,
    label: element.placeholder?.text ?? 'Choose',
    labelled: Boolean(look.id),
    describedBy: look.describedBy,
    invalid: look.invalid,
    placeholder: element.placeholder?.text ?? 'Choose…',
    focus: element.focus_on_load,
    multi,
    most: element.max_selected_items ?? (multi ? 100 : 1),
    // one choice in an optional input can be taken back
    clears: multi || block.optional,
    least: kind === 'external_select' ? (element.min_query_length ?? 3) : 0,
    chosen: chosen.map((value) => shown(kind, value)),
    offer: (query) => OFFERS[kind](surface, block, element, query),
    pick: (items) => surface.choose(block, element, { chosen: items.map((item) => item.value) }),
  };
  return html`<pick-list class="pick-list" .model=${model}></pick-list>`;
}

const OFFERS = {
  static_select: (surface, block, element, query) => matching(groupsOf(element), query),
  external_select: async (surface, block, element, query) => groupsOf(await surface.suggest(block, element, query)),
  users_select: (surface, block, element, query) => matching([{ items: people() }], query),
  channels_select: (surface, block, element, query) => matching([{ items: conversations(['public']) }], query),
  conversations_select: (surface, block, element, query) => matching([{ items: conversations(kinds(element)) }], query),
};

function groupsOf({ options = [], option_groups: groups = [] }) {
  return [{ items: options }, ...groups.map((group) => ({ title: group.label.text, items: group.options }))]
    .map(({ title, items }) => ({ title, items: items.map((option) => shown('', option)) }))
    .filter(({ items }) => items.length);
}

function matching(groups, query) {
  const wanted = query.toLowerCase();
  return groups
    .map(({ title, items }) => ({ title, items: items.filter((item) => item.text.toLowerCase().includes(wanted)) }))
    .filter(({ items }) => items.length);
}

/** What is chosen or offered, as the list draws it. */
function shown(kind, value) {
  if (kind === 'users_select') {
    return { key: value, value, text: person(value).name };
  }
  if (kind === 'channels_select' || kind === 'conversations_select') {
    const conversation = state.world.conversations.find((one) => one.id === value);
    return { key: value, value, text: conversation ? titled(conversation) : value };
  }
  return {
    key: value.value,
    value,
    text: unescapeText(value.text.text),
    content: textObject(value.text),
    hint: value.description && textObject(value.description),
  };
}

function people() {
  return [...state.people.values()]
    .filter((one) => !one.deleted && !one.app)
    .map((one) => shown('users_select', one.id));
}

function titled(conversation) {
  return `${/^(public|private)$/.test(conversation.kind) ? '#' : ''}${nameOf(conversation, person)}`;
}

function kinds(element) {
  const words = { public: 'public', private: 'private', im: 'direct' };
  const wanted = (element.filter?.include ?? ['public', 'private', 'im']).map((word) => words[word]);
  return element.filter?.exclude_bot_users ? wanted : [...wanted, wanted.includes('direct') && 'app'];
}

function conversations(wanted) {
  return state.world.conversations
    .filter((one) => wanted.includes(one.kind) && !(one.kind === 'direct' && one.members.join() === me))
    .map((one) => shown('conversations_select', one.id));
}
