// Narrowing without a full reload: links inside the results fetch the next page and put its parts in place.
const inside = '.facets a, .pills a, .histogram a, .tools a, .paging a, .map a, .world table a, .proposals a';

async function go(url, push) {
  const results = document.getElementById('results');
  results.classList.add('loading');
  const open = new Map([...document.querySelectorAll('.facet')].map(facet => [facet.id, facet.open]));
  try {
    const answer = await fetch(url, { headers: { Accept: 'text/html' } });
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById('results');
    if (!answer.ok || !fresh) throw new Error(String(answer.status));
    fresh.querySelectorAll('.facet').forEach(facet => { if (open.has(facet.id)) facet.open = open.get(facet.id) || facet.open; });
    document.title = page.title;
    results.replaceWith(fresh);
    const box = document.querySelector('.searchbox');
    box.querySelectorAll('input[type=hidden]').forEach(field => field.remove());
    page.querySelectorAll('.searchbox input[type=hidden]').forEach(field => box.append(field));
    for (const name of ['.languages']) document.querySelector(name).replaceWith(page.querySelector(name));
    if (push) history.pushState(null, '', url);
    return true;
  } catch {
    location.href = url;
    return false;
  }
}

export function live() {
  if (!document.getElementById('results')) return;
  document.addEventListener('click', async event => {
    const link = event.target.closest('a');
    if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const href = typeof link.href === 'string' ? link.href : new URL(link.href.baseVal, location.href).href;
    const url = new URL(href);
    if (!link.closest('#results') || !link.matches(inside) || url.pathname !== '/search' || url.hash) return;
    event.preventDefault();
    const facet = link.closest('.facet')?.id;
    const paged = link.closest('.paging');
    if (!(await go(url.pathname + url.search, true))) return;
    // The keyboard goes on where it was: in the same facet, else at the new heading.
    const place = (facet && document.querySelector(`#${facet} summary`)) || document.querySelector('.summary h1');
    if (!place.matches('summary')) place.tabIndex = -1;
    place.focus({ preventScroll: true });
    if (paged) scrollTo(0, 0);
  });
  addEventListener('popstate', () => {
    if (location.pathname === '/search') go(location.pathname + location.search, false);
  });
}
