// Keys on the results: / to the search box, n and p from result to result, Enter opens. Escape leaves a box or a menu.
const typing = element => element.closest('input, textarea, select, [contenteditable]');

function step(by) {
  const hits = [...document.querySelectorAll('.hits .hit')];
  if (hits.length === 0) return false;
  const here = hits.findIndex(hit => hit.classList.contains('here'));
  const next = Math.min(hits.length - 1, Math.max(0, here + by));
  hits.forEach((hit, i) => hit.classList.toggle('here', i === next));
  hits[next].querySelector('h2 a').focus({ preventScroll: true });
  hits[next].scrollIntoView({ block: 'nearest' });
  return true;
}

function closeMenus(but) {
  for (const menu of document.querySelectorAll('.menu[open]')) {
    if (but && menu.contains(but)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector('summary').focus();
    menu.open = false;
  }
}

export function keys() {
  document.addEventListener('click', event => closeMenus(event.target));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const box = document.getElementById('q');
    if (event.key === 'Escape') {
      if (event.target === box) box.blur();
      closeMenus();
      return;
    }
    if (typing(event.target)) return;
    if (event.key === '/') {
      event.preventDefault();
      box.focus();
      box.select();
    } else if ((event.key === 'n' || event.key === 'p') && !document.getElementById('hitnav')) {
      if (step(event.key === 'n' ? 1 : -1)) event.preventDefault();
    }
  });
}
