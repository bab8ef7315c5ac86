'use strict';

// An app on Slack's own framework for JavaScript. It knows the Slack it is in only by the addresses
// and secrets of its environment, and does a little of everything a bot can do.

const fs = require('node:fs');
const { App, SocketModeReceiver } = require('@slack/bolt');
const { answers, claimed, form, home, request, schools } = require('./views');

const { API, APP_TOKEN, AUTHORIZE, BOT_TOKEN, CHANNEL, CLIENT_ID, CLIENT_SECRET, PORT, RECEIVED, SCOPES, SECRET } = process.env;

const clientOptions = { slackApiUrl: API, retryConfig: { retries: 3, minTimeout: 0 } };

const overSocketMode = () => ({
  token: BOT_TOKEN,
  // it connects again after this time, which is 5 s otherwise
  receiver: new SocketModeReceiver({
    appToken: APP_TOKEN,
    clientPingTimeout: 500,
    installerOptions: { clientOptions },
    logLevel: 'warn',
  }),
});

const installations = new Map();

const overHttp = () => ({
  signingSecret: SECRET,
  clientId: CLIENT_ID,
  clientSecret: CLIENT_SECRET,
  stateSecret: 'of-the-judge',
  scopes: SCOPES,
  redirectUri: `http://127.0.0.1:${PORT}/slack/oauth_redirect`,
  installationStore: {
    storeInstallation: async (installation) => installations.set(installation.team.id, installation),
    fetchInstallation: async ({ teamId }) => installations.get(teamId),
  },
  installerOptions: {
    authorizationUrl: AUTHORIZE,
    clientOptions,
    directInstall: true,
    redirectUriPath: '/slack/oauth_redirect',
  },
});

const app = new App({ ...(APP_TOKEN ? overSocketMode() : overHttp()), clientOptions, logLevel: 'warn' });

app.use(async ({ body, next }) => {
  fs.appendFileSync(RECEIVED, `${JSON.stringify(body)}\n`);
  await next();
});

app.command('/ask', async ({ ack, body, client }) => {
  await ack();
  await client.views.open({ trigger_id: body.trigger_id, view: form(body.text) });
});

app.options('school', ({ ack, payload }) =>
  ack({ options: schools.filter(({ text }) => text.text.toLowerCase().startsWith(payload.value.toLowerCase())) }));

app.view('ask', async ({ ack, body, client, view }) => {
  const { summary, school } = answers(view);
  if (summary.length < 5) {
    await ack({ response_action: 'errors', errors: { summary: 'Please say a little more.' } });
    return;
  }
  await ack({ response_action: 'update', view: form(summary, 'Thank you.') });
  await client.chat.postMessage({ channel: CHANNEL, ...request(body.user.id, summary, school) });
});

app.view({ callback_id: 'ask', type: 'view_closed' }, async ({ ack, body, client }) => {
  await ack();
  await client.chat.postMessage({ channel: body.user.id, text: `You closed “${body.view.title.text}”.` });
});

app.action('claim', async ({ ack, action, body, client, respond }) => {
  await ack();
  await respond({ replace_original: true, ...claimed(body.message, body.user.id) });
  await respond({ replace_original: false, response_type: 'ephemeral', text: `You have ${action.value}.` });
  const thread = { channel: body.channel.id, thread_ts: body.message.ts };
  await client.chat.postMessage({ ...thread, text: `<@${body.user.id}> has taken this.` });
});

app.action('more', async ({ ack, body, client }) => {
  await ack();
  const { hash, id } = body.view;
  await client.views.update({ view_id: id, hash, view: form('', 'Here is more.') });
});

app.event('app_home_opened', ({ client, event }) =>
  client.views.publish({ user_id: event.user, view: home(event.view ? 'Welcome back.' : 'Nothing is open.') }));

app.action('ask_from_home', async ({ ack, body, client }) => {
  await ack();
  await client.views.open({ trigger_id: body.trigger_id, view: form('') });
});

app.event('app_mention', ({ event, say }) => say({ thread_ts: event.ts, text: `At your service, <@${event.user}>.` }));

app.message('how are you', ({ message, say }) => say(`Fine, <@${message.user}>.`));

app.event('reaction_added', async ({ client, event }) => {
  if (event.reaction !== 'tada') {
    return;
  }
  const { channel, ts } = event.item;
  await client.reactions.add({ channel, timestamp: ts, name: 'white_check_mark' });
  const { message } = await client.reactions.get({ channel, timestamp: ts });
  await client.chat.postMessage({ channel, text: message.reactions.map(({ name }) => name).join(' and ') });
});

app.event('file_shared', async ({ client, event }) => {
  const { file } = await client.files.info({ file: event.file_id });
  await client.chat.postMessage({ channel: event.channel_id, text: `${file.name} has ${file.size} bytes.` });
});

app.shortcut('ask_anywhere', async ({ ack, client, shortcut }) => {
  await ack();
  await client.views.open({ trigger_id: shortcut.trigger_id, view: form('') });
});

app.shortcut('ask_about', async ({ ack, respond, shortcut }) => {
  await ack();
  await respond(`About “${shortcut.message.text}” in ${shortcut.channel.id}.`);
});

const feats = {
  async identity(client) {
    const { bot_id, team_id, user_id } = await client.auth.test();
    return [team_id, user_id, bot_id.slice(0, 1)].join(' ');
  },
  async pages(client) {
    const sizes = [];
    for await (const page of client.paginate('users.list', { limit: 2 })) {
      sizes.push(page.members.length);
    }
    return sizes.join(' ');
  },
  async refusal(client) {
    try {
      return await client.chat.postMessage({ channel: 'C0NOWHERE', text: 'Is anybody there?' });
    } catch (error) {
      return `${error.code} ${error.data.error}`;
    }
  },
  async patience(client) {
    const { ts } = await client.chat.postMessage({ channel: CHANNEL, text: 'It was worth the wait.' });
    const { messages } = await client.conversations.history({ channel: CHANNEL, latest: ts, inclusive: true, limit: 1 });
    return messages[0].text;
  },
  async disguise(client) {
    const byline = { username: 'Cleo Marsh', icon_url: 'https://example.org/cleo.png' };
    const { message } = await client.chat.postMessage({ channel: CHANNEL, text: 'It is me.', ...byline });
    return [message.subtype, message.username, message.icons.image_48].join(' ');
  },
  async thread(client) {
    const { ts } = await client.chat.postMessage({ channel: CHANNEL, text: 'Who has the keys?' });
    await client.chat.postMessage({ channel: CHANNEL, thread_ts: ts, text: 'I do.' });
    const { messages } = await client.conversations.replies({ channel: CHANNEL, ts });
    const [root, reply] = messages;
    return [root.reply_count, root.latest_reply === reply.ts, reply.parent_user_id === root.user, reply.text].join(' ');
  },
  async orphan(client) {
    const { ts } = await client.chat.postMessage({ channel: CHANNEL, text: 'Bus 17 is late' });
    await client.chat.postMessage({ channel: CHANNEL, thread_ts: ts, text: 'It is here.' });
    await client.chat.delete({ channel: CHANNEL, ts });
    const { message } = await client.chat.postMessage({ channel: CHANNEL, thread_ts: ts, text: 'Thanks.' });
    const { messages } = await client.conversations.replies({ channel: CHANNEL, ts });
    return [messages[0].subtype, messages.length, message.thread_ts ?? 'no thread'].join(' ');
  },
  async farewell(client) {
    const { ok } = await client.chat.postMessage({ channel: 'U03', text: 'Goodbye.' });
    const { user } = await client.users.info({ user: 'U03' });
    return [ok, user.deleted].join(' ');
  },
  async mood(client) {
    const { ts } = await client.chat.postMessage({ channel: CHANNEL, text: 'How is everybody?' });
    try {
      return await client.reactions.add({ channel: CHANNEL, timestamp: ts, name: 'no_such_emoji' });
    } catch (error) {
      return `${error.code} ${error.data.error}`;
    }
  },
  async upload(client) {
    const { files } = await client.files.uploadV2({
      channel_id: CHANNEL,
      initial_comment: 'The week in one picture',
      file: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0xff, 0x0d, 0x0a]),
      filename: 'week.png',
      title: 'This week',
    });
    return files[0].files[0].id;
  },
};

app.command('/can', async ({ ack, body, client, respond }) => {
  if (feats[body.text]) {
    await ack();
    await respond(await feats[body.text](client));
  } else {
    await ack(`Nobody can ${body.text}.`);
  }
});

async function start() {
  await app.start(APP_TOKEN ? undefined : { port: PORT, host: '127.0.0.1' });
  console.log('ready');
}

// whoever started it and is gone needs it no more
process.stdin.on('end', () => process.exit()).resume();
start();
