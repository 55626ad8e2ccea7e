import { readdirSync, readFileSync } from 'node:fs';
import { loadPack, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { answersOf, type Scenario, type ScenarioFile } from './household.ts';

const folder = new URL('./scenarios/', import.meta.url);
const files = readdirSync(folder).map((name) => {
  const file: ScenarioFile = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return [name.slice(0, -5), file] as const;
});
const loaded = Object.fromEntries(Object.keys(packs).map((code) => [code, loadPack(packs, code)]));
const fen = (yuan: number) => Math.round(yuan * 100);

const resultsOf = (file: ScenarioFile, scenario: Scenario) => {
  const pack = loaded[scenario.region ?? file.region] ?? loadPack(packs, scenario.region ?? file.region);
  const results = screen(pack, answersOf(file, scenario), scenario.on ?? file.on);
  return new Map(results.map((result) => [result.policy.id, result]));
};

describe.each(files)('%s', (_name, file) => {
  test.each(file.cases.map((scenario) => [scenario.name, scenario] as const))('%s', (_title, scenario) => {
    const results = resultsOf(file, scenario);
    for (const [id, kind] of Object.entries(scenario.expect)) {
      expect(results.get(id)?.verdict.kind, `${id}: ${scenario.source ?? file.source}`).toBe(kind);
    }
    for (const [id, [lo, hi]] of Object.entries(scenario.amount ?? {})) {
      expect(results.get(id)?.amount, id).toMatchObject({ lo: fen(lo), hi: fen(hi) });
    }
    for (const id of scenario.noAmount ?? []) expect(results.get(id)?.amount, id).toBeNull();
    for (const id of scenario.absent ?? []) expect(results.get(id), id).toBeUndefined();
    for (const [id, names] of Object.entries(scenario.unverified ?? {})) {
      const verdict = results.get(id)?.verdict;
      const unverified = verdict && 'unverified' in verdict ? verdict.unverified : [];
      expect(unverified, id).toEqual(expect.arrayContaining([...names]));
    }
    for (const [id, facts] of Object.entries(scenario.missing ?? {})) {
      const verdict = results.get(id)?.verdict;
      const missing = verdict?.kind === 'open' ? verdict.missing.map(({ fact }) => fact) : [];
      expect(missing, id).toEqual(expect.arrayContaining([...facts]));
    }
    for (const id of scenario.received ?? []) expect(results.get(id)?.received, id).toBe(true);
  });
});

test('there are at least 160 cases, each file names the source of what it expects', () => {
  expect(files.flatMap(([, { cases }]) => cases).length).toBeGreaterThanOrEqual(160);
  for (const [name, { about, source }] of files) expect(`${about}${source}`.length, name).toBeGreaterThan(20);
});

test('every policy of every region is decided in some case', () => {
  const expected = new Set(files.flatMap(([, { cases }]) => cases.flatMap((scenario) => Object.keys(scenario.expect))));
  const all = Object.values(packs).flatMap((pack) => ('policies' in pack ? pack.policies.map(({ id }) => id) : []));
  expect(all.filter((id) => !expected.has(id))).toEqual([]);
});
