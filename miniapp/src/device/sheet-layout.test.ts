import { describe, expect, test } from 'vitest';
import { brokenInto, laidOut, sheetMargin, sheetWidth } from './sheet-layout.ts';

/** Every character is one unit wide. */
const each = (text: string) => [...text].length;

describe('a line', () => {
  test.each([
    [4, ['有人惦记', '着您']],
    [5, ['有人惦记着', '您']],
    [6, ['有人惦记着您']],
  ])('holds %i characters', (room, lines) => {
    expect(brokenInto('有人惦记着您', room, each)).toEqual(lines);
  });

  test('never begins with a closing mark', () => {
    expect(brokenInto('打电话，打电话', 3, each)).toEqual(['打电话，', '打电话']);
  });

  test('keeps a number whole', () => {
    expect(brokenInto('请打12345吧', 4, each)).toEqual(['请打', '12345', '吧']);
  });

  test('of nothing is no line', () => {
    expect(brokenInto('', 4, each)).toEqual([]);
  });
});

describe('a sheet', () => {
  const sheet = {
    blocks: [
      { kind: 'words', text: '上面', size: 40 },
      { kind: 'picture', src: 'data:,', size: 300, above: 20 },
      { kind: 'words', text: '下面', size: 20 },
    ],
  } as const;

  test('puts one thing below the other and is as tall as they need', () => {
    const { marks, height } = laidOut(sheet, (text, size) => each(text) * size);
    expect(marks.map(({ kind, top }) => [kind, top])).toEqual([
      ['line', sheetMargin],
      ['picture', sheetMargin + 60 + 20],
      ['line', sheetMargin + 60 + 20 + 316],
    ]);
    expect(height).toBe(sheetMargin + 60 + 20 + 316 + 30 + sheetMargin);
  });

  test('breaks words that are wider than the paper between its margins', () => {
    const long = { blocks: [{ kind: 'words', text: '字'.repeat(21), size: 41 }] } as const;
    const { marks } = laidOut(long, (text, size) => each(text) * size);
    expect(marks).toHaveLength(2);
    expect(20 * 41).toBeLessThanOrEqual(sheetWidth - 2 * sheetMargin);
  });
});
