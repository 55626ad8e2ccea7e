import law from 'shared-scoring/regions/000000/law.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { policyFiles } from './read-regions.ts';

const byId = new Map(policyFiles.map(([, id, policy]) => [id, policy] as const));
const numeral = (article: number): string => {
  const digits = '零一二三四五六七八九';
  const [tens, ones] = [Math.floor(article / 10), article % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
};

test('the articles of the law that decide are all there, and those of the opinion of January 2026', () => {
  const of = (prefix: string) => law.rules.filter(({ key }) => key.startsWith(prefix)).length;
  expect([of('cn.law.'), of('cn.temp.')]).toEqual([29, 6]);
  expect([...new Set(law.rules.flatMap(({ articles }) => articles))].sort((a, b) => a - b)).toEqual([
    13, 15, 16, 18, 21, 22, 23, 24, 25, 26, 32, 33, 34, 37, 39, 41, 42, 44, 45, 48, 50, 55, 60, 62, 73, 76,
  ]);
});

describe.each(law.rules)('$key', ({ key, articles, says, from, source, in: places }) => {
  test('says in plain words what holds, from when, by which text', () => {
    expect(says).toMatch(/。$/);
    expect(from).toBe(key.startsWith('cn.law.') ? '2026-07-01' : '2026-01-29');
    expect(source).toContain(key.startsWith('cn.law.') ? '社会救助法' : '临时救助制度的意见');
    if (key.startsWith('cn.law.') && key !== 'cn.law.deadlines') expect(articles.length).toBeGreaterThan(0);
  });

  test('stands in a policy that exists, or is a right of whoever applies', () => {
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) if (!place.startsWith('right:')) expect(byId.has(place), place).toBe(true);
  });
});

test('the fast kind of aid is the nation’s, is given first, and names its articles', () => {
  const [region, , fast] = policyFiles.find(([, id]) => id === 'cn-temp-fast') ?? [];
  expect(region).toBe('000000');
  expect(fast).toMatchObject({ beforeVerification: 'advance', validFrom: '2026-01-29' });
  expect(fast?.publicity).toBeUndefined();
  const refs = fast?.sources.map(({ title, ref }) => `${title} ${ref}`).join() ?? '';
  for (const article of [37, 50]) expect(refs).toContain(numeral(article));
  expect(policyFiles.filter(([, id]) => id.endsWith('-temp-fast'))).toHaveLength(1);
});
