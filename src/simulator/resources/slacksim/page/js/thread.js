/** A thread, beside its conversation. */

import { html, nothing } from 'lit-html';
import { messageList, composer, walk } from './conversation.js';
import { nameOf } from './names.js';
import { icon } from './icons.js';
import { current, person, state } from './store.js';
import './composer.js';

export function threadView() {
  const { channel, thread: ts } = state.place;
  const conversation = current();
  if (!ts || !conversation) {
    return nothing;
  }
  const thread = state.thread?.ts === ts ? state.thread : null;
  const writes = !(conversation.kind === 'app' && state.world.app.read_only) && !conversation.archived;
  return html` <section class="thread" aria-label="Thread">
    <header class="conversation-head">
      <h2>Thread <span class="hint">${nameOf(conversation, person)}</span></h2>
      <a class="quiet" href="#/${channel}" aria-label="Close the thread" title="Close the thread">${icon('close')}</a>
    </header>
    <div class="messages-box" tabindex="0" role="region" aria-label="Messages in the thread" @keydown=${walk}>
      ${
        thread
          ? html` <ol class="messages">
                ${messageList([thread.root], { channel, inThread: true })}
              </ol>
              <p class="thread-count">
                <span>${thread.messages.length} ${thread.messages.length === 1 ? 'reply' : 'replies'}</span>
              </p>
              <ol class="messages">
                ${messageList(thread.messages, { channel, inThread: true })}
              </ol>`
          : nothing
      }
    </div>
    ${
      writes
        ? html`<message-composer .model=${composer(channel, 'Reply…', ts)}></message-composer>`
        : html`<p class="composer-off">Sending messages to this app has been turned off.</p>`
    }
  </section>`;
}
