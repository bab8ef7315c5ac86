/** Where blocks stand, a message or a view, and what can be done there. */

import { perform } from '../store.js';
import { draftsOf, held, hold } from '../drafts.js';
import { set, state } from '../store.js';
import { act, Refused } from '../client.js';
import { confirmed } from '../confirm.js';
import { toast } from '../toasts.js';

class Surface {
  constructor(place, blocks, values, errors, address) {
    this.place = place;
    this.blocks = blocks;
    this.values = values;
    this.errors = errors;
    this.address = address;
  }

  held(block, element) {
    return held(this.place, block, element, this.values);
  }

  /** Keeps what is typed or chosen. The page is only drawn anew where others depend on it. */
  hold(block, element, entry, repaint = true) {
    hold(this.place, block, element, entry);
    if (repaint) {
      set({});
    }
  }

  drafts() {
    return draftsOf(this.place, this.blocks);
  }

  /** Does something to an element, after asking where the bot wants it to be asked. */
  async act(block, element, entry = {}) {
    if (element.confirm && !(await confirmed(element.confirm))) {
      return;
    }
    await perform('act', { ...this.where(block, element), ...entry });
  }

  /** Chooses in an element that tells the bot at once, unless it waits for a submission. */
  async choose(block, element, entry) {
    const before = this.held(block, element);
    if (block.type === 'input' && !block.dispatch_action) {
      this.hold(block, element, entry);
      return;
    }
    if (element.confirm && !(await confirmed(element.confirm))) {
      this.hold(block, element, before);
      return;
    }
    this.hold(block, element, entry);
    await perform('act', { ...this.where(block, element), ...entry });
  }

  async suggest(block, element, query) {
    try {
      return await act('suggest', { ...this.where(block, element), query });
    } catch (problem) {
      if (!(problem instanceof Refused)) {
        throw problem;
      }
      toast(problem.message);
      return {};
    }
  }

  where(block, element) {
    return { ...this.address, block_id: block.block_id, action_id: element.action_id, state: this.drafts() };
  }
}

export function messageSurface(channel, message) {
  return new Surface(
    `message:${channel}:${message.ts}`,
    message.blocks ?? [],
    undefined,
    {},
    { channel, message: message.ts },
  );
}

export function viewSurface(view) {
  return new Surface(`view:${view.id}`, view.blocks, view.state.values, view.errors ?? {}, { view: view.id });
}

export function me() {
  return state.world.me;
}
