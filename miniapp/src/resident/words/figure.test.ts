import { expect, test } from 'vitest';
import { drawnOf, leadOf, type Reason } from './figure.ts';

const line = {
  label: '低保线',
  lo: 169_000,
  hi: 169_000,
  unit: 'fen',
  param: 'sh.dibao',
  from: null,
  source: null,
  verified: true,
};
const reason = (lo: number, hi: number, unit = 'fen'): Reason => ({
  text: '',
  figure: { label: '您家人均', lo, hi, unit },
  line,
  facts: [],
});

test('a figure in Fen is drawn in yuan beside its line', () => {
  expect(drawnOf(reason(150_000, 150_000))).toEqual({
    you: 1500,
    limit: 1690,
    unit: '元',
    youLabel: '您家人均',
    limitLabel: '低保线',
  });
});

test('a band is drawn as a band', () => {
  expect(drawnOf(reason(100_000, 150_000))?.you).toEqual([1000, 1500]);
});

test('a line that is known only between two numbers is drawn as both', () => {
  expect(drawnOf({ ...reason(150_000, 150_000), line: { ...line, lo: 111_500, hi: 167_250 } })?.limit).toEqual([
    1115, 1672.5,
  ]);
});

test('what has no upper end, another unit or no line is not drawn', () => {
  expect(drawnOf(reason(100_000, Number.POSITIVE_INFINITY))).toBeNull();
  expect(drawnOf(reason(1, 2, 'years'))).toBeNull();
  expect(drawnOf({ text: '奶奶有残疾证', facts: [] })).toBeNull();
});

test('reasons about one of the family come first, drawn ones are left to the drawing', () => {
  const cert: Reason = { text: '奶奶有残疾证', facts: [{ fact: 'disabilityCert', member: 'm2' }] };
  const home: Reason = { text: '户口都在上海', facts: [{ fact: 'hukou' }] };
  expect(leadOf([home, reason(1, 1), cert, home])).toEqual([cert, home]);
});
