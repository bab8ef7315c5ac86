/** What is on this simulator itself: pictures are loaded from there alone. */

function isHere(url) {
  return url.port === location.port && ['localhost', '127.0.0.1'].includes(url.hostname);
}

/** The address as this page reaches it, or nothing if it is on another host. */
export function here(address) {
  try {
    const url = new URL(address);
    return isHere(url) ? address.replace(url.origin, location.origin) : '';
  } catch {
    return '';
  }
}
