import { describe, expect, test } from 'vitest';
import { files, isTest, linesThatMatch, shipped } from './files.ts';

const under = (...starts: readonly string[]) =>
  shipped.filter((file) => starts.some((start) => file.startsWith(start)));
const code = files.filter((file) => /\.(ts|tsx|mjs|cjs|js)$/.test(file));

describe('shared-scoring is pure', () => {
  const scoring = under('shared-scoring/');

  test('is there', () => expect(scoring.length).toBeGreaterThan(20));

  test.each([
    ['chance', /\bMath\.random\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\b|\bperformance\./],
    ['the locale', /\bIntl\.|\.toLocale\w+\(/],
    ['the outside', /\bfetch\(|\bconsole\.|\bprocess\.|\bglobalThis\b|\bset(Timeout|Interval)\(|\bimport\(/],
    ['classic zod', /from ['"]zod['"]/],
  ])('it never asks %s', (_what, pattern) => {
    expect(linesThatMatch(pattern, scoring)).toEqual([]);
  });
});

describe('every source', () => {
  test('makes no code from text: WeChat forbids it', () => {
    expect(linesThatMatch(/\beval\s*\(|\bnew Function\s*\(/, shipped)).toEqual([]);
  });

  test('imports zod/mini, never classic zod', () => {
    expect(linesThatMatch(/from ['"]zod(\/v[34])?['"]/, shipped)).toEqual([]);
  });

  test('has nothing left open, switched off or run alone', () => {
    const open = /\b(TODO|FIXME|XXX)\b|@ts-(ignore|nocheck|expect-error)|\b(test|it|describe)\.(only|skip|todo)\(/;
    const own = 'test/structure/purity.test.ts';
    expect(
      linesThatMatch(
        open,
        code.filter((file) => file !== own),
      ),
    ).toEqual([]);
  });

  test('says what its types are: no any', () => {
    expect(linesThatMatch(/^(?!\s*(\/\*|\*|\/\/)).*(:|\bas|<) ?any\b(?!\()/, shipped)).toEqual([]);
  });
});

describe('the tests', () => {
  test('ask what day it is in one place only, where a yearly figure that ended turns it red', () => {
    const dated = /\bnew Date\(\)|\bnew Date\(Date\.now\b/;
    const tests = files.filter((file) => isTest(file) || file.startsWith('test/'));
    const clock = 'functions/dev/street/moved-date.test.ts';
    const own = ['test/structure/purity.test.ts', 'test/regions/gaps.test.ts', clock];
    expect(
      linesThatMatch(
        dated,
        tests.filter((file) => !own.includes(file)),
      ),
    ).toEqual([]);
  });
});

describe('the functions', () => {
  const outside = under('functions/src/').filter((file) => !file.startsWith('functions/src/platform/'));

  test.each([
    ['the environment', /\bprocess\.env\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)/],
    ['chance', /\bMath\.random\b|\brandom(Bytes|UUID)\b/],
    ['the console', /\bconsole\./],
  ])('ask %s only in platform/', (_what, pattern) => {
    expect(linesThatMatch(pattern, outside)).toEqual([]);
  });

  test('have entries of at most 15 lines', () => {
    const entries = under('functions/src/entry/');
    expect(entries).toHaveLength(4);
    expect(entries.filter((file) => linesThatMatch(/^/, [file]).length > 16)).toEqual([]);
  });
});

describe('the phone', () => {
  test('has colours in one file only', () => {
    const colour = /#[0-9a-f]{3,8}\b(?![^'"]*\/)|\b(rgb|hsl|oklch)a?\(/i;
    const looks = files.filter((file) => /^miniapp\/src\/.*\.(css|tsx)$/.test(file) && !isTest(file));
    expect(
      linesThatMatch(
        colour,
        looks.filter((file) => file !== 'miniapp/src/style/tokens.css'),
      ),
    ).toEqual([]);
  });

  test('asks the network in one place only', () => {
    const elsewhere = under('miniapp/src/').filter(
      (file) => !/^miniapp\/src\/(api\/transport|device\/\w+)\.ts$/.test(file),
    );
    expect(linesThatMatch(/\bfetch\(|\bTaro\.request\b|\bwx\.request\b|XMLHttpRequest/, elsewhere)).toEqual([]);
  });
});
