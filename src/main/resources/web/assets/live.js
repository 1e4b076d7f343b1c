// Narrowing without a full reload: links inside the results fetch the next page and put its parts in place.
import { say } from './say.js';

const inside = '.facets a, .pills a, .histogram a, .tools a, .paging a, .map a, .world table a, .proposals a';
const WAIT = 200;
const VALUES = 20;
let going = new AbortController();
let shown = location.pathname + location.search;

async function read(url, signal) {
  const answer = await fetch(url, { headers: { Accept: 'text/html' }, signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

// The box says what was searched; words that are being typed stay.
function box(page) {
  const here = document.querySelector('.searchbox');
  const there = page.querySelector('.searchbox');
  if (there.q.value !== here.q.defaultValue) {
    here.q.defaultValue = there.q.value;
    here.q.value = there.q.value;
  }
  here.exact.checked = there.exact.checked;
  here.querySelectorAll('input[type=hidden]').forEach(field => field.remove());
  there.querySelectorAll('input[type=hidden]').forEach(field => here.append(field));
}

// What is asked last is what is shown: an answer that comes after it is dropped.
async function go(url, push) {
  going.abort();
  const mine = going = new AbortController();
  const results = document.getElementById('results');
  results.classList.add('loading');
  results.setAttribute('aria-busy', 'true');
  try {
    const page = await read(url, mine.signal);
    const fresh = page.getElementById('results');
    if (!fresh) throw new Error('no results');
    const open = new Map([...document.querySelectorAll('.facet')].map(facet => [facet.id, facet.open]));
    fresh.querySelectorAll('.facet').forEach(facet => { if (open.has(facet.id)) facet.open = open.get(facet.id) || facet.open; });
    document.title = page.title;
    document.getElementById('results').replaceWith(fresh);
    box(page);
    document.querySelector('.languages').replaceWith(page.querySelector('.languages'));
    if (push) history.pushState(null, '', url);
    shown = url;
    return true;
  } catch {
    if (!mine.signal.aborted) location.href = url;
    return false;
  }
}

// The value that was chosen or let go, in the fresh page.
function same(facet, label) {
  const values = [...document.querySelectorAll(`#${facet} .values li`)];
  return values.find(li => li.querySelector('.label').textContent === label)?.querySelector('.value')
    ?? document.querySelector(`#${facet} summary`);
}

// The keyboard goes on where it was: at the same value of a facet, else at the new heading.
function goOn(facet, label) {
  const heading = document.querySelector('.summary h1');
  const place = facet && same(facet, label);
  if (place) {
    place.focus({ preventScroll: true });
    say(heading.textContent);
  } else {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
}

// Letters in the box of a facet show the values that contain them, in its own place; Enter leads to all of them.
function within() {
  const whole = new WeakMap();
  let timer = 0;
  let asked = 0;
  const narrow = async input => {
    const list = input.closest('.facet').querySelector('.values');
    const number = ++asked;
    if (!whole.has(list)) whole.set(list, [...list.children]);
    if (!input.value.trim()) {
      list.replaceChildren(...whole.get(list));
      return;
    }
    try {
      const page = await read(input.form.getAttribute('action') + '?' + new URLSearchParams(new FormData(input.form)));
      if (number !== asked) return;
      const rows = [...page.querySelectorAll('.values li')].slice(0, VALUES);
      const none = document.createElement('li');
      none.textContent = page.querySelector('.nothing')?.textContent ?? '';
      list.replaceChildren(...(rows.length > 0 ? rows : [none]));
      say(page.querySelector('.facetpage .understood').textContent);
    } catch { /* Enter still asks for the page of all values */ }
  };
  document.addEventListener('input', event => {
    const input = event.target.closest('#results .infacet input[type=search]');
    if (!input) return;
    clearTimeout(timer);
    timer = setTimeout(() => narrow(input), WAIT);
  });
}

export function live() {
  if (!document.getElementById('results')) return;
  within();
  document.addEventListener('click', async event => {
    const link = event.target.closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, location.href).href;
    const url = new URL(href);
    if (!link.closest('#results') || !link.matches(inside) || url.pathname !== '/search' || url.hash) return;
    event.preventDefault();
    const facet = link.closest('.facet')?.id;
    const label = link.closest('li')?.querySelector('.label')?.textContent;
    const paged = link.closest('.paging');
    if (!(await go(url.pathname + url.search, true))) return;
    goOn(facet, label);
    if (!paged) return;
    scrollTo(0, 0);
    say(document.querySelector('.paging .range').textContent);
  });
  // A jump within the page comes here too; there is nothing to fetch then.
  addEventListener('popstate', async () => {
    const url = location.pathname + location.search;
    if (location.pathname === '/search' && url !== shown && await go(url, false)) {
      say(document.querySelector('.summary h1').textContent);
    }
  });
}
