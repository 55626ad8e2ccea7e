import { factNamed, loadPack, screen } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { answersOf, type ScenarioFile } from './household.ts';
import { policyFiles } from './read-regions.ts';

const excluding = policyFiles.filter(([, , { excludes }]) => excludes !== undefined);

/** The pairs of policies.md §3.4 (and §3.1 for housing and work) of which a household can have only one. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['sh-tekun', 'sh-dibao', 'S2 S5 S7: a tekun person is not also dibao'],
  ['sh-marginal', 'sh-dibao', 'S1 S4: statuses in order tekun → dibao → marginal → rigid'],
  ['sh-marginal', 'sh-tekun', 'S1 S4'],
  ['sh-rigid-expense', 'sh-dibao', 'S1 art.12'],
  ['sh-rigid-expense', 'sh-tekun', 'S1 art.12'],
  ['sh-rigid-expense', 'sh-marginal', 'S4 art.4(1)'],
  ['sh-rigid-living', 'sh-dibao', 'S1 art.18'],
  ['sh-dibao-single', 'sh-severe-disabled-nojob', 'policies.md sh-dibao-single: check which one applies'],
  ['sh-job-flex-subsidy', 'sh-job-employer-subsidy', 'S11: one of flex/employer'],
  ['sh-housing-lianzu-subsidy', 'sh-housing-lianzu-unit', 'subsidy or physical unit'],
  ['sh-housing-gzf', 'sh-housing-lianzu-subsidy', 'not enjoying other housing security'],
  ['sh-housing-gzf', 'sh-housing-lianzu-unit', 'not enjoying other housing security'],
  ['gz-tekun', 'gz-dibao', 'S5'],
  ['gz-marginal', 'gz-dibao', 'S23'],
  ['qd-tekun', 'qd-dibao', 'S5'],
  ['qd-rigid-expense', 'qd-dibao', 'S4'],
];

test.each(pairs)('%s and %s: only one (%s)', (one, other) => {
  const named = (id: string) => policyFiles.find(([, own]) => own === id)?.[2].excludes ?? [];
  expect([...named(one), ...named(other).map((id) => (id === one ? other : id))]).toContain(other);
});

test('the marginal family with large costs may have living aid beside its status (条例第十七条)', () => {
  const [, , living] = policyFiles.find(([, id]) => id === 'sh-rigid-living') ?? [];
  expect(living?.excludes).not.toContain('sh-marginal');
});

test.each(excluding)('%s/%s says what to look at when choosing', (_region, _id, { excludesNote }) => {
  expect(excludesNote).toMatch(/。$/);
});

const file: ScenarioFile = {
  about: '',
  source: '',
  region: '310105',
  on: '2026-11-26',
  household: {
    hukou: 'all',
    incomeMonth: 1000,
    savings: 10_000,
    car: 'none',
    nonResidentialProperty: false,
    homesOwned: 1,
  },
  members: [{ label: '外婆', age: 78, legalSupporter: 'none', disabilityCert: false, ownIncome: 1000 }],
  cases: [],
};
const results = (currentBenefits: readonly string[]) => {
  const told = answersOf(file, { name: '', household: { currentBenefits }, expect: {} });
  return new Map(screen(loadPack(packs, '310105'), told, file.on).map((result) => [result.policy.id, result]));
};

describe('an old woman nobody supports', () => {
  test('may have the support of the very poor or dibao, and is told to choose', () => {
    const both = results(['none']);
    expect(['sh-tekun', 'sh-dibao'].map((id) => both.get(id)?.choice?.with)).toEqual([['sh-dibao'], ['sh-tekun']]);
    expect(both.get('sh-dibao')?.choice?.why).toContain('特困给得多');
  });
  test('who has dibao already is not offered it again, and hears what changing means', () => {
    const held = results(['dibao']);
    expect(held.get('sh-dibao')).toMatchObject({ received: true, choice: null });
    expect(held.get('sh-tekun')?.choice).toMatchObject({ instead: true });
  });
});

test('everything one can say to be receiving is some policy’s, in every city', () => {
  const options = factNamed('currentBenefits')?.options?.map(({ value }) => value) ?? [];
  const used = policyFiles.flatMap(([, , { received }]) => received ?? []);
  expect(options.filter((value) => value !== 'none' && !used.includes(value))).toEqual([]);
  expect(options.length, 'a set is a bit mask').toBeLessThan(31);
});
