'use strict';

const plain = (text) => ({ type: 'plain_text', text });

const mrkdwn = (text) => ({ type: 'mrkdwn', text });

const section = (text, more) => ({ type: 'section', text: mrkdwn(text), ...more });

const button = (action_id, text, more) => ({ type: 'button', action_id, text: plain(text), ...more });

const schools = ['Lincoln Elementary', 'Roosevelt Middle', 'Lakeside High'].map((name) => ({
  text: plain(name),
  value: name.slice(0, 3).toUpperCase(),
}));

const form = (summary, note) => ({
  type: 'modal',
  callback_id: 'ask',
  notify_on_close: true,
  title: plain('Ask for help'),
  submit: plain('Send'),
  blocks: [
    ...(note ? [section(note)] : []),
    {
      type: 'input',
      block_id: 'summary',
      label: plain('In a few words'),
      element: { type: 'plain_text_input', action_id: 'text', ...(summary && { initial_value: summary }) },
    },
    {
      type: 'input',
      block_id: 'school',
      label: plain('School'),
      optional: true,
      element: { type: 'external_select', action_id: 'school', min_query_length: 1 },
    },
    { type: 'actions', elements: [button('more', 'More…')] },
  ],
});

const answers = ({ state: { values } }) => ({
  summary: values.summary.text.value,
  school: values.school.school.selected_option?.text.text ?? 'no school',
});

const request = (user, summary, school) => ({
  text: `<@${user}> asks: ${summary}`,
  blocks: [
    { type: 'header', text: plain(summary) },
    section(`Asked by <@${user}>, ${school}`),
    { type: 'actions', block_id: 'actions', elements: [button('claim', 'Claim', { value: summary, style: 'primary' })] },
  ],
});

const claimed = ({ blocks, text }, user) => ({
  text,
  blocks: blocks.map((block) => (block.block_id === 'actions' ? section(`<@${user}> has it`) : block)),
});

const home = (text) => ({
  type: 'home',
  blocks: [section(text, { accessory: button('ask_from_home', 'Ask for help') })],
});

module.exports = { answers, claimed, form, home, request, schools };
