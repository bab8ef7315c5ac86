/** Asks before something is done, in the words of the bot or of this page. */

import { html, render } from 'lit-html';
import { textObject } from './mrkdwn.js';

/** @param question a confirmation object of Block Kit */
export function confirmed(question) {
  const dialog = document.createElement('dialog');
  dialog.className = 'dialog dialog-small';
  dialog.setAttribute('aria-labelledby', 'confirm-title');
  document.body.append(dialog);
  const close = (answer) => () => dialog.close(answer);
  render(
    html` <header class="dialog-head"><h2 id="confirm-title">${textObject(question.title)}</h2></header>
      <div class="dialog-body">${textObject(question.text)}</div>
      <footer class="dialog-foot">
        <button class="button" @click=${close('no')}>${textObject(question.deny ?? 'Cancel')}</button>
        <button class="button ${question.style === 'danger' ? 'danger' : 'primary'}" autofocus @click=${close('yes')}>
          ${textObject(question.confirm ?? 'Yes')}
        </button>
      </footer>`,
    dialog,
  );
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
  });
}
