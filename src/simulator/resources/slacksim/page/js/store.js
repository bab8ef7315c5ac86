/** What this page knows, and how something is done. */

import { act, Refused } from './client.js';
import { toast } from './toasts.js';

export const state = {
  people: new Map(),
  guide: {},
  world: null,
  place: { channel: '', tab: 'messages', thread: '' },
  conversation: { messages: [], more: false },
  thread: null,
  wire: [],
  troubles: [],
  // which of the panels at the side is open: guide, wire or none
  panel: '',
  drawer: false,
  online: true,
};

let paint = () => {};

export function whenChanged(painter) {
  paint = painter;
}

export function set(changes) {
  Object.assign(state, changes);
  paint();
}

export function person(id) {
  return state.people.get(id) ?? { id, name: id || 'Somebody', zone: 'UTC' };
}

export function conversationOf(id) {
  return state.world?.conversations.find((one) => one.id === id);
}

/** By its id, by a channel's name, or `app` for the direct message with the app. */
export function conversationCalled(name) {
  return state.world?.conversations.find(
    (one) => one.id === name || (one.kind === 'app' ? name === 'app' : one.kind !== 'direct' && one.name === name),
  );
}

export function current() {
  return conversationOf(state.place.channel);
}

/** Does something, and says so if it fails. */
export async function attempt(gesture) {
  try {
    const result = await gesture();
    if (result?.failed) {
      toast(`This failed with the error ${result.failed}.`);
    }
    return result;
  } catch (problem) {
    if (!(problem instanceof Refused)) {
      throw problem;
    }
    toast(problem.message);
    return undefined;
  }
}

export function perform(name, gesture) {
  return attempt(() => act(name, gesture));
}
