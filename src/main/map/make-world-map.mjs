// Draws src/main/resources/web/map/world.tsv; see README.md beside this file.
// Run in a folder where d3-geo, topojson-client, world-atlas and i18n-iso-countries are installed:
//   node make-world-map.mjs > world.tsv
import { createRequire } from 'node:module';
import { geoNaturalEarth1, geoPath, geoCentroid, geoArea } from 'd3-geo';
import { feature } from 'topojson-client';

const require = createRequire(process.cwd() + '/x.mjs');
const codes = require('i18n-iso-countries');
const countries = scale => {
  const atlas = require(`world-atlas/countries-${scale}.json`);
  return feature(atlas, atlas.objects.countries).features;
};
const codeOf = shape =>
  shape.properties.name === 'Kosovo' ? 'XK' : (shape.id && codes.numericToAlpha2(shape.id)) || '-';

const rough = countries('110m').filter(shape => codeOf(shape) !== 'AQ');
const projection = geoNaturalEarth1().fitExtent([[2, 2], [1198, 600]], { type: 'FeatureCollection', features: rough });
const path = geoPath(projection);
// Whole units and relative steps: a third of the bytes, and no eye sees the difference at 1200 units.
const draw = shape =>
  path(shape)
    .split('M')
    .filter(Boolean)
    .map(ring => ring.replace('Z', '').split('L').map(pair => pair.split(',').map(Math.round)))
    .map(ring => ring.filter(([x, y], i) => i === 0 || x !== ring[i - 1][0] || y !== ring[i - 1][1]))
    .filter(ring => ring.length > 2)
    .map(ring => {
      const steps = ring.slice(1).map(([x, y], i) => `${x - ring[i][0]},${y - ring[i][1]}`);
      return `M${ring[0]}l${steps.join(' ').replace(/ -/g, '-').replace(/,-/g, '-')}z`;
    })
    .join('');
const seen = new Set();
for (const shape of rough) {
  const code = codeOf(shape);
  seen.add(code);
  console.log(`${code}\tland\t${draw(shape)}`);
}
for (const shape of countries('50m').filter(s => !seen.has(codeOf(s)) && codeOf(s) !== 'AQ')) {
  const code = codeOf(shape);
  if (seen.has(code) || !(geoArea(shape) > 0)) continue;
  seen.add(code);
  const [x, y] = projection(geoCentroid(shape)).map(n => Math.round(n));
  console.log(`${code}\tdot\tM${x - 3},${y}a3,3 0 1,0 6,0a3,3 0 1,0-6,0`);
}
