import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Compiled, compile, complaintsAboutWxml, filesIn } from './compile.ts';

const built = fileURLToPath(new URL('../../miniapp/dist/weapp', import.meta.url));
const kB = 1000;
// The resident's carries the rules and the packs once, for the screening, the library, the calculator and the hand-over.
const budget = { main: 450 * kB, subpackage: 400 * kB, resident: 600 * kB, whole: 2000 * kB };

const AppJson = z.object({
  pages: z.array(z.string()),
  subPackages: z.array(z.object({ root: z.string(), pages: z.array(z.string()) })),
  lazyCodeLoading: z.literal('requiredComponents'),
});

/** `npm test` builds the mini-program first; without a build there is nothing to weigh. */
describe.skipIf(!existsSync(path.join(built, 'app.json')))('the built mini-program', () => {
  const text = (file: string) => readFileSync(path.join(built, file), 'utf8');
  let compiled: Compiled;
  beforeAll(async () => {
    compiled = await compile(built);
  }, 120_000);

  test('compiles with WeChat’s own tool, minified', () => {
    expect(compiled).toHaveProperty('files');
  });

  test('has WXML that Tencent’s compiler accepts, in every page', async () => {
    expect(filesIn(built).filter((file) => file.endsWith('.wxml')).length).toBeGreaterThan(9);
    expect(await complaintsAboutWxml(built)).toBe('');
  });

  test('has every page its app.json names', () => {
    const app = AppJson.parse(JSON.parse(text('app.json')));
    const pages = [
      ...app.pages,
      ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
    ];
    expect(pages.length).toBeGreaterThanOrEqual(10);
    for (const page of pages) {
      for (const ending of ['js', 'json', 'wxml'])
        expect(existsSync(path.join(built, `${page}.${ending}`)), page).toBe(true);
    }
  });

  test('keeps its budgets: main 450 kB, each subpackage 400 kB, the resident’s 600 kB, all 2 MB', () => {
    const packages = 'packages' in compiled ? compiled.packages : {};
    const { __APP__: main = 0, ...others } = packages;
    expect(main).toBeGreaterThan(100 * kB);
    expect(main).toBeLessThanOrEqual(budget.main);
    expect(Object.keys(others).sort()).toEqual([
      'advisor/',
      'casework/',
      'family/',
      'lead/',
      'neighbour/',
      'resident/',
    ]);
    const most = (name: string) => (name === 'resident/' ? budget.resident : budget.subpackage);
    expect(Object.entries(others).filter(([name, bytes]) => bytes > most(name))).toEqual([]);
    expect(Object.values(packages).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(budget.whole);
  });

  test('makes no code from text', () => {
    // webpack's runtime asks for `globalThis` first; WeChat has it, so this fallback is never reached.
    const fallback = 'this||new Function("return this")()';
    const scripts = filesIn(built).filter((file) => /\.(js|wxs)$/.test(file));
    const makers = scripts.filter((file) =>
      /\bnew Function\b|[^.\w]eval\(|[^.\w]Function\("/.test(text(file).replace(fallback, '')),
    );
    expect(makers).toEqual([]);
  });

  test('talks to no local street and names no machine', () => {
    const loose = filesIn(built).filter(
      (file) => /\.js$/.test(file) && /127\.0\.0\.1|localhost|\/sim\//.test(text(file)),
    );
    expect(loose).toEqual([]);
  });
});
