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

/**
 * Hears of changes. The browser reconnects by itself, and every new line begins with
 * `ready`, after which everything has to be looked at again.
 */
export function listen({ ready, changed, lost }) {
  const events = new EventSource(address('changes'));
  events.addEventListener('ready', ready);
  events.addEventListener('change', (event) => changed(JSON.parse(event.data).changed));
  events.addEventListener('error', lost);
  addEventListener('pagehide', () => events.close());
}
