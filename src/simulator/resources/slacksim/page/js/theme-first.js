// A classic script, because modules run too late for the first paint.
const chosen = localStorage.getItem('theme');
if (chosen) {
  document.documentElement.dataset.theme = chosen;
}
