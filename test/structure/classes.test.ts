import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../miniapp/src/', import.meta.url));

/** Classes a style sheet defines by a rule of their own (`.name {`). */
const defined = (css: string): ReadonlySet<string> =>
  new Set(
    [...css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(/(?:^|[},])\s*\.([\w-]+)\s*(?=[{,])/g)].map(
      ([, name]) => name ?? '',
    ),
  );

test('a class has its looks in one file: in a browser all style sheets are one', () => {
  const homes = new Map<string, string[]>();
  const sheets = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(10);
  for (const sheet of sheets)
    for (const name of defined(readFileSync(path.join(source, sheet), 'utf8')))
      homes.set(name, [...(homes.get(name) ?? []), sheet]);
  // `screen` carries the tokens in one file and lays out the page in another.
  expect([...homes].filter(([name, files]) => files.length > 1 && name !== 'screen')).toEqual([]);
});
