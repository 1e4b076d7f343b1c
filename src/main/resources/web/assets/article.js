// The article: from place to place, cards beside their names, marks on and off, citation to the clipboard.
import { say } from './say.js';

const KEPT = 'leeszaal-marks';
const AROUND = 8;

// Some words before and after a place, for who hears it and does not see it.
function around(mark) {
  const whole = mark.closest('p, h1');
  const range = document.createRange();
  range.selectNodeContents(whole);
  range.setEndBefore(mark);
  const before = range.toString().split(/\s+/).slice(-AROUND).join(' ');
  range.selectNodeContents(whole);
  range.setStartBefore(mark);
  return before + range.toString().split(/\s+/).slice(0, AROUND).join(' ');
}

function hitNavigator() {
  const nav = document.getElementById('hitnav');
  if (!nav) return;
  const marks = [...document.querySelectorAll('mark[id^=hit-]')];
  let here = -1;
  const words = nav.querySelector('p');
  const fill = (text, ...values) => values.reduce((sum, value, i) => sum.replace(`{${i}}`, value), text);
  const go = by => {
    here = (here + by + marks.length) % marks.length;
    document.querySelectorAll('mark.here').forEach(mark => mark.classList.remove('here'));
    document.querySelectorAll(`mark[data-hit="${here + 1}"]`).forEach(mark => mark.classList.add('here'));
    marks[here].scrollIntoView({ block: 'center' });
    words.textContent = fill(nav.dataset.of, here + 1, marks.length);
    say(`${words.textContent}: ${around(marks[here])}`);
  };
  const button = (by, label, sign) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = sign;
    made.setAttribute('aria-label', label);
    made.title = label;
    made.addEventListener('click', () => go(by));
    return made;
  };
  nav.querySelector('ol').replaceWith(
    button(-1, nav.dataset.previous, '←'), button(1, nav.dataset.next, '→'));
  document.addEventListener('keydown', event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    if (event.key === 'n') go(1);
    if (event.key === 'p') go(here < 0 ? 0 : -1);
  });
}

function cards() {
  let opener = null;
  const close = () => {
    if (!location.hash.startsWith('#card-')) return false;
    // A fragment that leads nowhere closes the card and leaves the reader where he is.
    const y = scrollY;
    location.hash = '#reading';
    history.replaceState(null, '', location.pathname + location.search);
    scrollTo({ top: y, behavior: 'instant' });
    opener?.focus({ preventScroll: true });
    return true;
  };
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#card-"]');
    if (link) {
      event.preventDefault();
      opener = link;
      const y = scrollY;
      location.hash = link.hash;
      scrollTo({ top: y, behavior: 'instant' });
      document.querySelector(link.hash)?.focus({ preventScroll: true });
    } else if (event.target.closest('.card .close')) {
      event.preventDefault();
      close();
    } else if (!event.target.closest('.card')) {
      close();
    }
  });
  document.addEventListener('keydown', event => { if (event.key === 'Escape') close(); });
}

function marks() {
  const box = document.getElementById('marks');
  if (!box) return;
  try { box.checked = localStorage.getItem(KEPT) !== 'off'; } catch { /* no storage: marks are on */ }
  const keep = () => { try { localStorage.setItem(KEPT, box.checked ? 'on' : 'off'); } catch { /* as above */ } };
  box.addEventListener('change', keep);
  document.addEventListener('keydown', event => {
    if (event.key !== 'e' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select')) return;
    box.checked = !box.checked;
    keep();
  });
}

function copying() {
  for (const button of document.querySelectorAll('button[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    const label = button.textContent;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent);
      button.textContent = button.dataset.done;
      setTimeout(() => { button.textContent = label; }, 2000);
    });
  }
}

export function article() {
  hitNavigator();
  cards();
  marks();
  copying();
}
