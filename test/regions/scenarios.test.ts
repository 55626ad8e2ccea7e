import { loadPack, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { allCases, scenarioFiles as files, triples } from './cases.ts';
import { answersOf, type Scenario, type ScenarioFile } from './household.ts';

const loaded = Object.fromEntries(Object.keys(packs).map((code) => [code, loadPack(packs, code)]));
const fen = (yuan: number) => Math.round(yuan * 100);

const resultsOf = (file: ScenarioFile, scenario: Scenario) => {
  const pack = loaded[scenario.region ?? file.region] ?? loadPack(packs, scenario.region ?? file.region);
  const results = screen(pack, answersOf(file, scenario), scenario.on ?? file.on);
  return new Map(results.map((result) => [result.policy.id, result]));
};

describe.each([...new Set(allCases.map(({ from }) => from))])('%s', (name) => {
  const cases = allCases.filter(({ from }) => from === name);
  test.each(cases.map(({ file, scenario }) => [scenario.name, file, scenario] as const))(
    '%s',
    (_title, file, scenario) => {
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
    },
  );
});

test('there are at least 400 cases beside the triples, and each names the source of what it expects', () => {
  expect(files.flatMap(([, { cases }]) => cases).length).toBeGreaterThanOrEqual(400);
  for (const [name, { about, source }] of files) expect(`${about}${source}`.length, name).toBeGreaterThan(20);
  for (const { policy, source } of triples) expect(source.length, policy).toBeGreaterThan(8);
});

test('every policy of every region is decided in some case', () => {
  const expected = new Set(files.flatMap(([, { cases }]) => cases.flatMap((scenario) => Object.keys(scenario.expect))));
  const all = Object.values(packs).flatMap((pack) => ('policies' in pack ? pack.policies.map(({ id }) => id) : []));
  expect(all.filter((id) => !expected.has(id))).toEqual([]);
});
