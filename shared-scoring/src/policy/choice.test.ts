import { expect, test } from 'vitest';
import { aHousehold, aPolicy, aWorld, someFacts, today } from '../rule/world.sample.ts';
import { monthlyTotal } from './monthly-total.ts';
import { screen } from './screen.ts';

const facts = someFacts.map((fact) => (fact.name === 'gets' ? { ...fact, name: 'currentBenefits' } : fact));
const amount = (param: string) => ({ amount: { per: 'month', of: { param } } });
const pack = aWorld({
  facts,
  policies: [
    aPolicy('sh-one', 'warm', { title: '甲', excludes: ['sh-two'], excludesNote: '看哪样多。', ...amount('small') }),
    aPolicy('sh-two', { is: ['home', 'own'] }, { title: '乙', received: 'b', ...amount('large') }),
    aPolicy('sh-three', 'warm', { title: '丙', received: 'a' }),
  ],
  figures: { small: { value: 1 }, large: { value: 2 } },
});
const results = (household: Parameters<typeof aHousehold>[0]) => screen(pack, aHousehold(household), today);
const choices = (household: Parameters<typeof aHousehold>[0]) =>
  Object.fromEntries(results(household).map(({ policy, choice }) => [policy.id, choice]));

test('two within reach of which only one can be had are a choice, told at both, whichever of them says so', () => {
  expect(choices({ warm: true, home: 'own', currentBenefits: [] })).toEqual({
    'sh-one': { text: '二选一:「甲」或「乙」。', with: ['sh-two'], instead: false, why: '看哪样多。' },
    'sh-two': { text: '二选一:「乙」或「甲」。', with: ['sh-one'], instead: false, why: '看哪样多。' },
    'sh-three': null,
  });
});

test('no choice where the other is out of reach or not decided', () => {
  expect(choices({ warm: true, home: 'rent', currentBenefits: [] })['sh-one']).toBeNull();
  expect(choices({ warm: true })['sh-one']).toBeNull();
});

test('what is received already is not offered again; the other one says what changing means', () => {
  const held = choices({ warm: true, home: 'own', currentBenefits: ['b'] });
  expect(held['sh-two']).toBeNull();
  expect(held['sh-one']).toMatchObject({
    instead: true,
    text: '您已经在领「乙」。和「甲」只能领一样,要换先问清楚再换。',
  });
  expect(results({ warm: true, currentBenefits: ['a'] }).map(({ received }) => received)).toEqual([false, false, true]);
});

test('the monthly total counts the larger of a choice, and nothing that shuts out what is received', () => {
  const total = (currentBenefits: readonly string[]) =>
    monthlyTotal(results({ warm: true, home: 'own', currentBenefits }));
  expect(total([])).toEqual({ lo: 200, hi: 200 });
  expect(total(['b'])).toBeNull();
});
