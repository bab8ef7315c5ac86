/**
 * What is typed and chosen in elements but not yet told to anybody, by the view or
 * message it is in. It outlives changes of the view, as long as block and action keep
 * their ids, as on Slack.
 */

const drafts = new Map();

function key(block, element) {
  return `${block.block_id}\n${element.action_id}`;
}

/** Where each kind of element keeps its value, and where its first one comes from. */
const FIELDS = {
  plain_text_input: ['value', 'initial_value'],
  number_input: ['value', 'initial_value'],
  email_text_input: ['value', 'initial_value'],
  url_text_input: ['value', 'initial_value'],
  rich_text_input: ['rich_text_value', 'initial_value'],
  static_select: ['selected_option', 'initial_option'],
  external_select: ['selected_option', 'initial_option'],
  radio_buttons: ['selected_option', 'initial_option'],
  multi_static_select: ['selected_options', 'initial_options'],
  multi_external_select: ['selected_options', 'initial_options'],
  checkboxes: ['selected_options', 'initial_options'],
  users_select: ['selected_user', 'initial_user'],
  channels_select: ['selected_channel', 'initial_channel'],
  conversations_select: ['selected_conversation', 'initial_conversation'],
  multi_users_select: ['selected_users', 'initial_users'],
  multi_channels_select: ['selected_channels', 'initial_channels'],
  multi_conversations_select: ['selected_conversations', 'initial_conversations'],
  datepicker: ['selected_date', 'initial_date'],
  timepicker: ['selected_time', 'initial_time'],
  datetimepicker: ['selected_date_time', 'initial_date_time'],
  file_input: ['files', ''],
};

const TYPED = /^(plain_text|number|email_text|url_text)_input$/;

/** What an element holds: `{ text }` if it is typed into, `{ chosen }` otherwise. */
export function held(place, block, element, values) {
  const draft = drafts.get(place)?.get(key(block, element));
  if (draft && draft.type === element.type) {
    return draft.entry;
  }
  const [name, initial] = FIELDS[element.type] ?? [];
  const told = values?.[block.block_id]?.[element.action_id];
  const value = told ? told[name] : element[initial];
  if (TYPED.test(element.type)) {
    return { text: value ?? '' };
  }
  return { chosen: value === undefined || value === null ? [] : [value].flat() };
}

export function hold(place, block, element, entry) {
  if (!drafts.has(place)) {
    drafts.set(place, new Map());
  }
  drafts.get(place).set(key(block, element), { type: element.type, entry });
}

/** All that is drafted in a place for elements that are still there, to be sent along. */
export function draftsOf(place, blocks) {
  const state = [];
  for (const block of blocks) {
    for (const element of elementsOf(block)) {
      const draft = drafts.get(place)?.get(key(block, element));
      if (draft && draft.type === element.type) {
        state.push({ block_id: block.block_id, action_id: element.action_id, ...draft.entry });
      }
    }
  }
  return state;
}

export function elementsOf(block) {
  return [
    block.element,
    block.accessory,
    ...(Array.isArray(block.elements) && /actions$/.test(block.type) ? block.elements : []),
  ].filter(Boolean);
}

export function forgetDrafts(openViews) {
  for (const place of drafts.keys()) {
    if (place.startsWith('view:') && !openViews.includes(place.slice(5))) {
      drafts.delete(place);
    }
  }
}
