/**
 * Writes regions/pinyin.json: how the characters of every title and alias are read, in the words they stand in.
 * Run it when a name with a new character is added (the test names it): node test/regions/make-pinyin.mjs
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { customPinyin, pinyin } from 'pinyin-pro';

// 残疾人参保: not 人参, the root.
customPinyin({ 人参保: 'rén cān bǎo' });

const regions = new URL('../../shared-scoring/regions/', import.meta.url);

const names = readdirSync(regions)
  .filter((name) => /^\d{6}$/.test(name))
  .flatMap((code) => {
    const folder = new URL(`${code}/policies/`, regions);
    try {
      return readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
    } catch {
      return [];
    }
  })
  .flatMap(({ title, aliases }) => [title, ...aliases]);

/** The table of `readPinyin`: each syllable and the characters read so, in order of the alphabet. */
export const pinyinTable = () => {
  const read = new Map();
  for (const name of names) {
    const characters = [...name];
    const syllables = pinyin(name, { toneType: 'none', v: true, type: 'array' });
    characters.forEach((character, at) => {
      if (!/\p{Script=Han}/u.test(character)) return;
      const syllable = syllables[at];
      read.set(syllable, new Set([...(read.get(syllable) ?? []), character]));
    });
  }
  return [...read]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([syllable, characters]) => `${syllable}${[...characters].sort().join('')}`)
    .join(' ');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = 'npm pinyin-pro 3.29.4';
  writeFileSync(new URL('pinyin.json', regions), `${JSON.stringify({ source, table: pinyinTable() }, null, 2)}\n`);
}
