// The drawing of an entity's company: pointing at a name shows its lines.
export function network() {
  for (const drawing of document.querySelectorAll('.net')) {
    const nodes = [...drawing.querySelectorAll('a')];
    nodes.forEach((node, number) => {
      const lines = drawing.querySelectorAll(`.edge[data-one="${number}"], .edge[data-other="${number}"]`);
      node.addEventListener('pointerenter', () => lines.forEach(line => line.classList.add('on')));
      node.addEventListener('pointerleave', () => lines.forEach(line => line.classList.remove('on')));
    });
  }
}
