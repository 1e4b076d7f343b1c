// The import page looks again by itself while an import runs, and tells of it now and then.
import { say } from './say.js';

const EVERY = 1000;
const SPOKEN = 15;

// Files that are dropped beside the field land in it all the same, instead of opening in the browser.
function dropping() {
  for (const kind of ['dragover', 'drop']) {
    document.addEventListener(kind, event => {
      const field = document.getElementById('files');
      if (!field || event.target === field || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      if (kind === 'dragover') return;
      field.files = event.dataTransfer.files;
      field.focus();
    });
  }
}

export function importing() {
  let looks = 0;
  const quiet = place => place.querySelector('.look')?.remove();
  const show = fresh => {
    const place = document.getElementById('progress');
    quiet(fresh);
    place.replaceWith(fresh);
    if (++looks % SPOKEN === 0) say(fresh.querySelector('.counted').textContent);
  };
  // The forms are back and the failures are there: the keyboard goes to what the import brought.
  const end = page => {
    document.querySelector('.import').replaceWith(page.querySelector('.import'));
    const heading = document.getElementById('last') ?? document.querySelector('.import h1');
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    say(document.querySelector('#progress p')?.textContent ?? '');
  };
  const look = async () => {
    try {
      const answer = await fetch('/import', { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = answer.ok && page.getElementById('progress');
      if (fresh && fresh.dataset.running !== 'yes') {
        end(page);
        return;
      }
      if (fresh) show(fresh);
    } catch { /* the server may be gone: look again later */ }
    setTimeout(look, EVERY);
  };
  const place = document.getElementById('progress');
  if (place) dropping();
  if (place?.dataset.running !== 'yes') return;
  quiet(place);
  setTimeout(look, EVERY);
}
