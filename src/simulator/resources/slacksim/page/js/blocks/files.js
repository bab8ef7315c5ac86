import { html } from 'lit-html';
import { ifDefined } from 'lit-html/directives/if-defined.js';
import { upload } from '../client.js';
import { attempt } from '../store.js';
import { icon } from '../icons.js';
import { toast } from '../toasts.js';

const MOST = 10;

export function fileInput(surface, block, element, look) {
  const { chosen } = surface.held(block, element);
  const most = element.max_files ?? MOST;
  const add = async (event) => {
    const files = [...event.target.files];
    event.target.value = '';
    if (chosen.length + files.length > most) {
      toast(`At most ${most} ${most === 1 ? 'file' : 'files'} can be added here.`);
      return;
    }
    const answers = await attempt(() => Promise.all(files.map((file) => upload(file))));
    if (answers) {
      surface.choose(block, element, { chosen: [...chosen, ...answers.map((answer) => answer.file)] });
    }
  };
  const drop = (file) => surface.choose(block, element, { chosen: chosen.filter((one) => one.id !== file.id) });
  return html` <div class="file-input">
    <input
      type="file"
      id=${ifDefined(look.id)}
      aria-describedby=${ifDefined(look.describedBy)}
      ?multiple=${most > 1}
      accept=${ifDefined(element.filetypes?.map((type) => `.${type}`).join(','))}
      @change=${add}
    />
    <ul>
      ${chosen.map(
        (file) =>
          html`<li>
            ${icon('file')} ${file.name}
            <button type="button" class="quiet" aria-label="Remove ${file.name}" @click=${() => drop(file)}>
              ${icon('close')}
            </button>
          </li>`,
      )}
    </ul>
  </div>`;
}
