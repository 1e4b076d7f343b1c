// What people add: corrections in the card or page they are about, stars at once, names completed.
const WAIT = 150;
const PLACE = 'leeszaal-place';

async function page(url, options) {
  const answer = await fetch(url, { headers: { Accept: 'text/html' }, ...options });
  if (!answer.ok) throw new Error(String(answer.status));
  return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

// The forms come into the place that leads to them; a second click puts them away.
function correcting() {
  document.addEventListener('click', async event => {
    const link = event.target.closest('a[data-correct]');
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const place = link.closest('.card') ?? link.closest('.head');
    const open = place.querySelector('.correct');
    link.setAttribute('aria-expanded', String(!open));
    if (open) {
      open.remove();
      return;
    }
    try {
      const forms = (await page(link.href)).getElementById('correct');
      forms.removeAttribute('id');
      forms.querySelectorAll('section[aria-labelledby]').forEach(part => part.removeAttribute('aria-labelledby'));
      forms.querySelectorAll('[id]').forEach(part => part.removeAttribute('id'));
      place.append(forms);
      completing(forms);
      const first = forms.querySelector('input:not([type=hidden]), select, button');
      first?.focus({ preventScroll: true });
      forms.scrollIntoView({ block: 'nearest' });
    } catch {
      location.href = link.href;
    }
  });
}

// Names of people, organisations and places while they are typed.
let lists = 0;
function completing(within) {
  for (const input of within.querySelectorAll('input[data-entities]')) {
    const list = document.createElement('datalist');
    list.id = `entities-${++lists}`;
    input.after(list);
    input.setAttribute('list', list.id);
    let timer = 0;
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const text = input.value.trim();
        if (text.length < 2) return;
        try {
          const answer = await fetch('/api/v1/suggest?size=12&q=' + encodeURIComponent(text));
          const found = answer.ok ? await answer.json() : [];
          list.replaceChildren(...found.filter(item => item.id).map(item => {
            const option = document.createElement('option');
            option.value = item.text;
            option.label = `${item.text} (${item.id})`;
            return option;
          }));
        } catch { /* without the list the name is asked for after sending */ }
      }, WAIT);
    });
  }
}

// A star changes at once; the reader stays where he is.
function stars() {
  document.addEventListener('submit', async event => {
    const form = event.target.closest('form.star');
    if (!form) return;
    event.preventDefault();
    const button = form.querySelector('button');
    const fields = new URLSearchParams(new FormData(form));
    fields.set('do', button.value);
    try {
      const fresh = await page(form.action, { method: 'POST', body: fields });
      const same = [...fresh.querySelectorAll('form.star')].find(other =>
        other.querySelector('[name=article]').value === form.querySelector('[name=article]').value);
      const now = same.querySelector('button');
      button.value = now.value;
      button.title = now.title;
      button.setAttribute('aria-pressed', now.getAttribute('aria-pressed'));
      button.replaceChildren(...now.childNodes);
      const tags = document.querySelector('.yours');
      const others = fresh.querySelector('.yours');
      if (tags && others) tags.replaceWith(others);
    } catch {
      form.submit();
    }
  });
}

// A correction made or taken back loads its article again: the reader goes on reading where he was.
function staying() {
  document.addEventListener('submit', event => {
    if (!event.target.closest('.card .correct, .flash')) return;
    try { sessionStorage.setItem(PLACE, JSON.stringify([location.pathname, scrollY])); } catch { /* no storage: from the top */ }
  });
}

// What was done is said once, and the way to undo it is the next stop of the keyboard: going back or loading again
// does not say it again.
function flash() {
  const url = new URL(location.href);
  if (!url.searchParams.has('did')) return;
  history.replaceState(history.state, '', url.href.replace(/([?&])did=[^&#]*&?/, '$1').replace(/[?&](#|$)/, '$1'));
  try {
    const [path, y] = JSON.parse(sessionStorage.getItem(PLACE) ?? '[]');
    sessionStorage.removeItem(PLACE);
    if (path === location.pathname) scrollTo({ top: y, behavior: 'instant' });
  } catch { /* as above */ }
  const said = document.querySelector('.flash');
  if (!said) return;
  said.tabIndex = -1;
  said.focus({ preventScroll: true });
}

export function desk() {
  correcting();
  completing(document);
  stars();
  staying();
  flash();
}
