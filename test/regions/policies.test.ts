import { describe, expect, test } from 'vitest';
import { derived, figures, named, policyFiles, readRegion, regionCodes } from './read-regions.ts';

const ids = policyFiles.map(([, id]) => id);
const figureNames = figures.map(([name]) => name);

describe.each(policyFiles)('policy %s/%s', (_region, id, policy) => {
  test('is called like its file', () => {
    expect(policy.id).toBe(id);
  });

  test('uses only figures, named rules and policies that exist', () => {
    const all = [policy.when, policy.amount?.of];
    for (const name of named(all, 'param')) expect(figureNames, name).toContain(name);
    for (const name of [...named(all, 'derived'), ...named(all, 'derivedNumber')]) {
      expect(Object.keys(derived), name).toContain(name);
    }
    for (const name of [...named(all, 'policy'), ...(policy.excludes ?? [])]) expect(ids).toContain(name);
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

test('every named rule uses only figures, rules and policies that exist', () => {
  const all = Object.values(derived).map(({ rule, number }) => [rule, number]);
  for (const name of named(all, 'param')) expect(figureNames).toContain(name);
  for (const name of [...named(all, 'derived'), ...named(all, 'derivedNumber')]) {
    expect(Object.keys(derived)).toContain(name);
  }
  for (const name of named(all, 'policy')) expect(ids).toContain(name);
});

test('every named rule is used', () => {
  const all = [policyFiles.map(([, , policy]) => [policy.when, policy.amount]), Object.values(derived)];
  const used = new Set([...named(all, 'derived'), ...named(all, 'derivedNumber')]);
  expect(Object.keys(derived).filter((name) => !used.has(name))).toEqual([]);
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
  for (const id of ['sh-dibao', 'sh-marginal', 'sh-rigid-living', 'sh-tekun']) expect(publicity.get(id)).toBeTruthy();
  for (const id of ['sh-unattended-child', 'sh-orphan-scattered', 'sh-child-protection', 'sh-temp-fast']) {
    expect(publicity.get(id)).toBeUndefined();
  }
});

test('residents find help by the old names too', () => {
  const aliases = policyFiles.flatMap(([, , policy]) => policy.aliases);
  for (const name of ['低收入', '支出型', '因病支出型', '五保', '流浪乞讨救助', '长护险'])
    expect(aliases).toContain(name);
});

test('each region names itself and the one above', () => {
  for (const code of regionCodes) {
    const region = readRegion(`${code}/region.json`) as { code: string; parent: string | null; date: string };
    expect(region.code).toBe(code);
    expect(region.parent).toBe(code === '000000' ? null : code === '310000' ? '000000' : '310000');
    expect(region.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});
