// The import page looks again by itself while an import runs.
const EVERY = 1000;

export function importing() {
  const look = async () => {
    const place = document.getElementById('progress');
    if (place?.dataset.running !== 'yes') return;
    try {
      const answer = await fetch('/import', { headers: { Accept: 'text/html' } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('progress');
      if (!answer.ok || !fresh) return;
      if (fresh.dataset.running !== 'yes') {
        location.reload();
        return;
      }
      place.replaceWith(fresh);
    } catch { /* the server may be gone: look again later */ }
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
}
