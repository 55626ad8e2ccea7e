import type { HouseholdView } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { briefingOf } from './briefing.ts';

const person = (label: string, age: number | null) => ({
  ...{ label, age, hukouHere: null, disability: null, work: null, wantsWork: null },
});
const contributions = [
  { id: 'I1', title: '收入', weight: 2, parts: [4, 4], missing: [] },
  { id: 'I5', title: '教育', weight: 4, parts: [4, 8], missing: ['schooling'] },
  { id: 'I8', title: '社会参与', weight: 2, parts: null, missing: [] },
];
const file = {
  people: [{ people: [person('爷爷', 78), person('父亲', 45), person('儿子', 12), person('姑姑', null)] }],
  declared: { contributions },
  verified: { contributions },
} as unknown as HouseholdView;

test('a briefing says who in bands of age and what is hard, never what anybody is called', () => {
  const said = briefingOf(file);
  expect(said).toBe(
    '一户 4 口人：老人 1 位、成年 1 位、未成年 1 位、年纪不清楚 1 位。难处大的：收入。有些难处的：教育。还有 1 项没有核实全。',
  );
  expect(said).not.toMatch(/爷爷|父亲|儿子|姑姑|78|45|12/);
});
