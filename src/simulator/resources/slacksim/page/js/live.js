/** How this page learns what there is, and that something has changed. */

import { announce } from './announce.js';
import { act, listen, look, me, Refused } from './client.js';
import { setClock } from './clock.js';
import { forgetDrafts } from './drafts.js';
import { authorOf, describe } from './names.js';
import { isWide } from './screen.js';
import { attempt, conversationOf, person, set, state } from './store.js';

let limit = 100;

async function loadPeople() {
  const people = await look('people');
  set({ people: new Map(people.map((one) => [one.id, one])) });
}

async function loadClock() {
  setClock(await look('clock'));
}

async function loadWorld() {
  const world = await look('world');
  forgetDrafts([...world.modal, ...world.home].map((view) => view.id));
  set({ world });
}

async function loadConversation() {
  const channel = state.place.channel;
  if (!channel) {
    return;
  }
  const conversation = await look('conversation', { channel, limit });
  if (channel === state.place.channel) {
    sayWhatIsNew(
      state.conversation.channel === channel ? state.conversation.messages : conversation.messages,
      conversation.messages,
    );
    set({ conversation: { channel, ...conversation } });
    markRead();
  }
}

async function loadThread() {
  const { channel, thread: ts } = state.place;
  if (!ts) {
    set({ thread: null });
    return;
  }
  const thread = await look('thread', { channel, ts });
  if (ts === state.place.thread) {
    sayWhatIsNew(state.thread?.ts === ts ? state.thread.messages : thread.messages, thread.messages);
    set({ thread: { ts, ...thread } });
    markRead();
  }
}

async function loadTroubles() {
  set({ troubles: await look('troubles') });
}

async function loadWire() {
  const newer = await look('wire', { after: state.wire[0]?.number ?? 0 });
  set({ wire: [...newer, ...state.wire].slice(0, 500) });
}

function sayWhatIsNew(before, after) {
  const last = before.at(-1)?.ts ?? '';
  after
    .filter((message) => message.ts > last && message.user !== me)
    .forEach((message) => announce(describe(message, authorOf(message, person))));
}

/** Whoever has a conversation before their eyes has read it. */
export function markRead() {
  if (document.hidden || !state.world) {
    return;
  }
  const { channel, thread, tab } = state.place;
  const newest = state.conversation.channel === channel ? state.conversation.messages.at(-1)?.ts : '';
  if (tab === 'messages' && newest && conversationOf(channel)?.unread) {
    act('read', { channel, ts: newest }).catch(() => {});
  }
  const reply = state.thread?.ts === thread ? state.thread.messages.at(-1)?.ts : '';
  const unread = state.conversation.messages.find((message) => message.ts === thread)?.unread_replies;
  if (thread && reply && unread) {
    act('read', { channel, thread, ts: reply }).catch(() => {});
  }
}

// Many changes at once need one look: while one is under way, the next waits.
let pending = new Set();
let looking = false;

async function catchUp(parts) {
  parts.forEach((part) => pending.add(part));
  if (looking) {
    return;
  }
  looking = true;
  try {
    while (pending.size) {
      const now = pending;
      pending = new Set();
      await refresh(now);
    }
  } catch (problem) {
    if (!(problem instanceof Refused)) {
      throw problem;
    }
  } finally {
    looking = false;
  }
}

async function refresh(parts) {
  const channel = state.place.channel;
  const inPlace = parts.has('all') || parts.has(channel) || parts.has('shown');
  if (parts.has('all') || parts.has('people')) {
    await loadPeople();
  }
  await Promise.all([
    (parts.has('all') || parts.has('clock')) && loadClock(),
    [...parts].some((part) => part !== 'wire' && part !== 'troubles') && loadWorld(),
    inPlace && loadConversation(),
    inPlace && loadThread().catch(() => set({ thread: null })),
    (parts.has('all') || parts.has('troubles')) && loadTroubles(),
    state.panel === 'wire' && (parts.has('all') || parts.has('wire')) && loadWire(),
  ]);
}

export async function start() {
  [, state.guide] = await Promise.all([loadPeople(), look('guide'), loadClock()]);
  if (!state.people.has(me)) {
    set({});
    return;
  }
  await loadWorld();
  listen({
    ready: () => {
      set({ online: true });
      catchUp(['all']);
    },
    changed: catchUp,
    lost: () => set({ online: false }),
  });
  document.addEventListener('visibilitychange', markRead);
}

/** Goes somewhere: a conversation, one of the app's tabs, a thread. */
export async function open(place) {
  const moved = place.channel !== state.place.channel;
  if (moved) {
    limit = 100;
  }
  set({
    place,
    drawer: false,
    conversation: moved ? { messages: [], more: false } : state.conversation,
    thread: place.thread === state.thread?.ts ? state.thread : null,
  });
  await attempt(() => Promise.all([loadConversation(), loadThread()]));
}

export async function showOlder() {
  limit += 100;
  await attempt(loadConversation);
}

/** Opens a panel, or closes it if it is open. */
export async function openPanel(panel) {
  set({ panel: state.panel === panel ? '' : panel });
  sessionStorage.setItem('panel', state.panel);
  if (state.panel === 'wire') {
    await attempt(loadWire);
  }
}

/** Opens what was open in this tab, and the guide for newcomers. */
export function restorePanel(isNewcomer) {
  const panel = isNewcomer ? 'guide' : sessionStorage.getItem('panel');
  return panel ? openPanel(panel) : undefined;
}

/** Where there is no room beside the messages, the panel lies over them. */
export function closePanelIfOver() {
  if (!isWide() && state.panel) {
    openPanel(state.panel);
  }
}
