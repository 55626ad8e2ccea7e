import rules from 'shared-scoring/regions/000000/house-rules.json' with { type: 'json' };
import { expect, test } from 'vitest';
import * as z from 'zod/mini';

const Line = z.string().check(z.minLength(4), z.maxLength(60));
const HouseRules = z.strictObject({
  version: z.string(),
  date: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  confidence: z.literal('proposal'),
  source: z.string().check(z.minLength(10)),
  rules: z.array(z.strictObject({ id: z.string().check(z.regex(/^[a-z][A-Za-z]+$/)), text: Line, why: Line })),
});

test('the house rules are short, say why, and forbid passing for somebody else', () => {
  const read = HouseRules.parse(rules);
  expect(new Set(read.rules.map(({ id }) => id)).size).toBe(read.rules.length);
  expect(read.rules.find(({ id }) => id === 'noImpersonation')?.text).toContain('冒充');
});
