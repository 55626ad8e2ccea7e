import { describe, expect, test } from 'vitest';
import { chainOf, derivedOf, figures, named, policyFiles, readRegion, regionCodes } from './read-regions.ts';

const ids = policyFiles.map(([, id]) => id);

/** Names a region's rules may use: what stands in its own files or in those above it. */
const known = (code: string) => {
  const chain = chainOf(code);
  return {
    figures: figures.filter(([, , region]) => chain.includes(region)).map(([name]) => name),
    derived: chain.flatMap((one) => Object.keys(derivedOf[one] ?? {})),
    policies: policyFiles.filter(([region]) => chain.includes(region)).map(([, id]) => id),
  };
};
const uses = (rules: unknown) => ({
  figures: named(rules, 'param'),
  derived: [...named(rules, 'derived'), ...named(rules, 'derivedNumber')],
  policies: named(rules, 'policy'),
});
const allKnown = (code: string, used: ReturnType<typeof uses>) => {
  const here = known(code);
  for (const kind of ['figures', 'derived', 'policies'] as const) {
    expect(used[kind].filter((name) => !here[kind].includes(name))).toEqual([]);
  }
};

describe.each(policyFiles)('policy %s/%s', (region, id, policy) => {
  test('is called like its file', () => {
    expect(policy.id).toBe(id);
  });

  test('uses only figures, named rules and policies that exist', () => {
    const used = uses([policy.when, policy.amount?.of]);
    allKnown(region, { ...used, policies: [...used.policies, ...(policy.excludes ?? [])] });
  });

  test('speaks plain Chinese, in short sentences', () => {
    for (const text of [policy.summary, policy.gives, policy.publicity ?? '']) {
      for (const sentence of text.split(/[。;;?!]/)) expect(sentence.length, sentence).toBeLessThanOrEqual(50);
    }
    expect(policy.summary).toMatch(/。$/);
  });

  test('says what limit holds, or that none was found', () => {
    expect(policy.timeLimit).toBeTruthy();
  });

  test('says why when its conditions are not verified', () => {
    expect(policy.confidence === 'uncertain').toBe(policy.uncertainWhy !== undefined);
  });

  test('is known by the names people use', () => {
    expect(policy.aliases.length).toBeGreaterThan(0);
  });

  test('names its sources', () => {
    for (const { title, ref } of policy.sources) expect(title.length * ref.length).toBeGreaterThan(0);
  });
});

test.each(regionCodes)('every named rule of %s uses only figures, rules and policies that exist', (code) => {
  allKnown(code, uses(Object.values(derivedOf[code] ?? {})));
});

test.each(regionCodes)('every named rule of %s is used: there, below, or in place of the one above', (code) => {
  const kin = regionCodes.filter((one) => chainOf(one).includes(code) || chainOf(code).includes(one));
  const rules = kin.map((one) => [
    policyFiles.filter(([region]) => region === one).map(([, , policy]) => [policy.when, policy.amount]),
    derivedOf[one],
  ]);
  const used = uses(rules).derived;
  expect(Object.keys(derivedOf[code] ?? {}).filter((name) => !used.includes(name))).toEqual([]);
});

test('no id comes twice', () => {
  expect(new Set(ids).size).toBe(ids.length);
});

test('the whole 9+1 system is there', () => {
  const categories = new Set(policyFiles.map(([, , { category }]) => category));
  for (const category of ['低保', '特困', '受灾', '医疗', '教育', '住房', '就业', '临时', '司法', '社会力量', '服务']) {
    expect([...categories]).toContain(category);
  }
  expect(policyFiles.filter(([region]) => region === '310000').length).toBeGreaterThanOrEqual(24);
});

test('every kind of need is served', () => {
  const needs = new Set(policyFiles.flatMap(([, , policy]) => policy.needs));
  expect([...needs].sort()).toEqual(
    [
      'care',
      'education',
      'employment',
      'housing',
      'legal',
      'material',
      'medical',
      'participation',
      'psychological',
    ].sort(),
  );
});

test('publicity is told before applying where the law publishes names, and never promised for children', () => {
  const publicity = new Map(policyFiles.map(([, id, policy]) => [id, policy.publicity]));
  for (const id of ['sh-dibao', 'sh-marginal', 'sh-rigid-living', 'sh-tekun', 'gz-dibao', 'qd-dibao'])
    expect(publicity.get(id)).toBeTruthy();
  for (const id of [
    'sh-unattended-child',
    'sh-orphan-scattered',
    'sh-child-protection',
    'gz-orphan-child',
    'qd-orphan-child',
  ]) {
    expect(publicity.get(id)).toBeUndefined();
  }
  for (const id of ['cn-temp-fast']) {
    expect(publicity.get(id)).toBeUndefined();
  }
});

test('residents find help by the old names too', () => {
  const aliases = policyFiles.flatMap(([, , policy]) => policy.aliases);
  for (const name of ['低收入', '支出型', '因病支出型', '五保', '流浪乞讨救助', '长护险'])
    expect(aliases).toContain(name);
});

const parents: Readonly<Record<string, string | null>> = {
  '000000': null,
  '310000': '000000',
  '310105': '310000',
  '310115': '310000',
  '310118': '310000',
  '370200': '000000',
  '370211': '370200',
  '440100': '000000',
};

test('each region names itself and the one above', () => {
  expect([...regionCodes].sort()).toEqual(Object.keys(parents).sort());
  for (const code of regionCodes) {
    const region = readRegion(`${code}/region.json`) as { code: string; parent: string | null; date: string };
    expect(region.code).toBe(code);
    expect(region.parent).toBe(parents[code]);
    expect(region.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
