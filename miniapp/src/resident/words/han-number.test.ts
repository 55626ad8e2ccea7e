import { expect, test } from 'vitest';
import { hanNumber } from './han-number.ts';

test.each([
  ['零', 0],
  ['八', 8],
  ['十', 10],
  ['十二', 12],
  ['七十八', 78],
  ['一百零三', 103],
  ['三百五', 350],
  ['一千五', 1_500],
  ['两千', 2_000],
  ['一千零五', 1_005],
  ['一千六百九十', 1_690],
  ['一万', 10_000],
  ['一万二', 12_000],
  ['三万零五百', 30_500],
  ['十五万', 150_000],
  ['一九五零', 1_950],
])('%s is %i', (said, number) => expect(hanNumber(said)).toBe(number));

test.each(['', '万', '一万二万', '三四千', '很多'])('"%s" is no number', (said) => expect(hanNumber(said)).toBeNull());
