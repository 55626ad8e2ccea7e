import { expect, test } from 'vitest';
import raw from '../../regions/000000/retention.json' with { type: 'json' };
import { keptUntil, readRetention } from './retention.ts';

const retention = readRetention(raw);

test('every period has its source, and what is only proposed says so', () => {
  expect(retention.confidence).toBe('proposal');
  for (const { source } of Object.values(retention.keep)) expect(source).toMatch(/提案|第 \d+ 条/);
});

test.each([
  ['closed', 730],
  ['rejected', 90],
  ['looks', 1095],
] as const)('%s is kept for %i days', (kind, days) => expect(keptUntil(0, kind, retention)).toBe(days * 86_400_000));

test('a period of no days, or without a source, is refused in words', () => {
  const wrong = { ...raw, keep: { ...raw.keep, closed: { days: 0, source: '' } } };
  expect(() => readRetention(wrong)).toThrow(/retention\.json/);
});
