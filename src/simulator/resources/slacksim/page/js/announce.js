/** Says aloud, to those who listen instead of look, what happens. */

export function announce(text) {
  const line = document.createElement('p');
  line.textContent = text;
  const log = document.getElementById('said');
  log.append(line);
  while (log.children.length > 20) {
    log.firstChild.remove();
  }
}
