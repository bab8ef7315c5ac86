/** The way to the simulator: look, act, and hear what has changed. */

export const team = location.pathname.split('/')[2] ?? '';

export const me = new URLSearchParams(location.search).get('user') ?? '';

/** What the simulator has to say against something, in words for people. */
export class Refused extends Error {}

function address(name, query = {}) {
  return `/client/${team}/${name}?${new URLSearchParams({ user: me, ...query })}`;
}

async function answer(request) {
  let response;
  try {
    response = await request;
  } catch {
    throw new Refused('The simulator does not answer. Is it still running?');
  }
  const json = await response.json();
  if (!response.ok) {
    throw new Refused(json.error ?? `The simulator answered ${response.status}.`);
  }
  return json;
}

export function look(name, query) {
  return answer(fetch(address(name, query)));
}

export function act(name, gesture = {}) {
  return answer(
    fetch(address(name), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ user: me, ...gesture }),
    }),
  );
}

/** Takes a file to the simulator; with a channel it is shown there. */
export function upload(file, where = {}) {
  return answer(
    fetch(address('upload', { name: file.name, ...where }), {
      method: 'POST',
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file,
    }),
  );
}

export function fileAddress(id) {
  return address('file', { id });
}

export function addressOf(user, hash = '') {
  return `/client/${team}?${new URLSearchParams({ user })}${hash}`;
}

const AGAIN = 1000;

/**
 * Hears of changes. Every new line begins with `ready`, after which everything has to be
 * looked at again. The browser reconnects by itself, unless it is answered something else,
 * as by a simulator that is still being set up.
 */
export function listen(hearer) {
  const events = new EventSource(address('changes'));
  events.addEventListener('ready', hearer.ready);
  events.addEventListener('change', (event) => hearer.changed(JSON.parse(event.data).changed));
  events.addEventListener('error', () => {
    hearer.lost();
    if (events.readyState === EventSource.CLOSED) {
      setTimeout(() => listen(hearer), AGAIN);
    }
  });
  addEventListener('pagehide', () => events.close(), { once: true });
}
