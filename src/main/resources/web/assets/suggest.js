// Suggestions while typing: a combobox whose list comes from this machine.
import { say } from './say.js';

const WAIT = 120;

export function suggest() {
  const input = document.getElementById('q');
  if (!input) return;
  const list = document.createElement('ul');
  Object.assign(list, { id: 'suggestions', className: 'suggestions', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', input.labels[0].textContent);
  input.parentElement.append(list);
  for (const [name, value] of Object.entries({
    role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'suggestions',
  })) input.setAttribute(name, value);

  let timer = 0;
  let asked = 0;
  let chosen = -1;
  let items = [];

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  // Only the word that is being typed is completed; what stands before it stays.
  const start = () => input.value.search(/\S*$/) === 0 || !input.value.includes('"') ? wordStart() : input.value.length;
  const wordStart = () => (items.whole ? 0 : input.value.search(/\S*$/));
  const take = item => {
    if (item.id) {
      location.href = '/entity/' + item.id.split('/').map(encodeURIComponent).join('/');
      return;
    }
    input.value = input.value.slice(0, start()) + item.text;
    close();
    input.form.requestSubmit();
  };
  const choose = index => {
    chosen = index;
    [...list.children].forEach((li, i) => li.setAttribute('aria-selected', i === index));
    if (index >= 0) input.setAttribute('aria-activedescendant', list.children[index].id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = found => {
    items = found;
    list.replaceChildren(...found.map((item, i) => {
      const li = document.createElement('li');
      li.id = 'suggestion-' + i;
      li.setAttribute('role', 'option');
      li.setAttribute('aria-selected', 'false');
      const text = document.createElement('span');
      text.textContent = item.text;
      if (item.id) text.className = 'ent ' + item.id.split('/')[0];
      li.append(text);
      if (item.matched && item.matched.toLowerCase() !== item.text.toLowerCase()) {
        const name = document.createElement('span');
        name.className = 'kind';
        name.textContent = item.matched;
        li.append(name);
      }
      const count = document.createElement('span');
      count.className = 'n';
      count.textContent = item.articles.toLocaleString(document.documentElement.lang);
      li.append(count);
      li.addEventListener('pointerdown', event => { event.preventDefault(); take(item); });
      return li;
    }));
    list.hidden = found.length === 0;
    input.setAttribute('aria-expanded', String(!list.hidden));
    choose(-1);
  };
  const ask = async () => {
    const number = ++asked;
    const whole = input.value.trim();
    const last = whole.match(/[^\s"():]*$/)[0];
    if (last.length < 2) return close();
    try {
      const fetched = await Promise.all([...new Set([whole, last])].map(async text => {
        const answer = await fetch('/api/v1/suggest?size=8&q=' + encodeURIComponent(text));
        return answer.ok ? answer.json() : [];
      }));
      if (number !== asked || document.activeElement !== input) return;
      const found = fetched.find(some => some.length > 0) ?? [];
      found.whole = fetched[0].length > 0;
      show(found);
      if (found.length === 0) say(input.form.dataset.noSuggestions);
    } catch {
      close();
    }
  };
  input.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(ask, WAIT); });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const by = event.key === 'ArrowDown' ? 1 : -1;
      choose((chosen + by + items.length + (chosen < 0 && by < 0 ? 1 : 0)) % items.length);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      take(items[chosen]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  });
}
