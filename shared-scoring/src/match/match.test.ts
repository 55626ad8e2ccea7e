import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import { loadPack } from '../region/pack.ts';
import { answersFrom, type Person, type Verified } from './answers-from.ts';
import { matchPolicies, unaskedBenefits } from './match-policies.ts';
import { matchResources } from './resources.ts';

const changning = loadPack(packs, '310105');
const on = '2026-11-24';
const known = {
  label: '本人',
  age: 22,
  hukouHere: true,
  disability: '4',
  work: 'unemployed',
  wantsWork: true,
} as const;
const unknown: Person = {
  label: '妈妈',
  age: null,
  hukouHere: null,
  disability: null,
  work: null,
  wantsWork: null,
};
const home = (facts: Verified['facts'], people: readonly Person[] | null = null): Verified => ({
  region: '310105',
  facts,
  people,
});

test('what is not known is not answered, nor is what only sounds alike', () => {
  const bands = { incomeBand: 'toL', homeState: 'unsafe', insured: 'gap' } as const;
  expect(answersFrom(home(bands))).toEqual({ region: '310105', household: {}, members: null });
  expect(answersFrom(home({}, [unknown])).members).toEqual([{ id: 'm1', label: '妈妈', answers: {} }]);
});

test('a disability without a certificate has no level; hukou is of the household once it is known of everybody', () => {
  const none = answersFrom(home({}, [{ ...known, disability: 'none' }]));
  expect(none.members?.[0]?.answers).not.toHaveProperty('disabilityLevel');
  expect(none.household.hukou).toEqual({ kind: 'value', value: 'all' });
  const some = answersFrom(home({}, [known, { ...known, hukouHere: false }]));
  expect(some.household.hukou).toEqual({ kind: 'value', value: 'some' });
  expect(answersFrom(home({}, [known, unknown])).household.hukou).toBeUndefined();
});

test('every benefit a rule of the district asks for is one the assessment asks or one that is supposed both ways', () => {
  const asked = [...JSON.stringify(packs).matchAll(/"has":\["currentBenefits","(\w+)"\]/g)].map(([, code]) => code);
  const shanghai = ['dibao', 'tekun', 'marginal', 'rigid', ...unaskedBenefits];
  const rules = JSON.stringify([changning.policies, changning.derived]);
  expect(asked.length).toBeGreaterThan(0);
  for (const [, code] of rules.matchAll(/"has":\["currentBenefits","(\w+)"\]/g)) expect(shanghai).toContain(code);
});

const anyPerson = fc.record({
  label: fc.constant('家人'),
  age: fc.option(fc.integer({ min: 0, max: 100 })),
  hukouHere: fc.option(fc.boolean()),
  disability: fc.option(fc.constantFrom('none' as const, '1' as const, '3' as const)),
  work: fc.option(fc.constantFrom('employed' as const, 'unemployed' as const, 'retired' as const)),
  wantsWork: fc.option(fc.boolean()),
});
const filled = (person: Person): Person => ({
  label: person.label,
  age: person.age ?? 40,
  hukouHere: person.hukouHere ?? true,
  disability: person.disability ?? 'none',
  work: person.work ?? 'unemployed',
  wantsWork: person.wantsWork ?? true,
});

test('"fits" and "no" are promises: knowing more never takes them back', () =>
  fc.assert(
    fc.property(
      fc.array(anyPerson, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('dibao', 'none'),
      (people, scheme) => {
        const before = matchPolicies(changning, home({}, people), on);
        const after = matchPolicies(changning, home({ scheme }, people.map(filled)), on);
        for (const [n, { kind, result }] of before.entries())
          if (kind === 'fits' || kind === 'no')
            expect([result.policy.id, after[n]?.kind]).toEqual([result.policy.id, kind]);
      },
    ),
    { numRuns: 15 },
  ));

test('resources answer what is deprived, the most answered first, and ages keep out only who is known', () => {
  const resource = (id: string, serves: readonly string[], ages?: [number, number]) => ({
    ...{ id, kind: 'study', title: id, say: id, provider: id, source: id, serves, ...(ages && { ages }) },
  });
  const list = {
    version: '1',
    resources: [resource('a', ['I1']), resource('b', ['I1', 'I5']), resource('c', ['I5'], [6, 18])],
  };
  const contribution = (id: string, low: number) => ({ id, title: id, parts: [low, 4] as const });
  const contributions = [contribution('I1', 4), contribution('I5', 2), contribution('I8', 0)] as never;
  const ids = (ages: readonly number[] | null) =>
    matchResources(list as never, { contributions }, ages).map((it) => it.resource.id);
  expect(ids(null)).toEqual(['b', 'a', 'c']);
  expect(ids([5, 19])).toEqual(['b', 'a']);
  expect(ids([18])).toEqual(['b', 'a', 'c']);
});
