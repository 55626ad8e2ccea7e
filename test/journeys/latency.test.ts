import { fileReport } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, aStreet, newCaseTemplate, soon } from './street.ts';

let street: Awaited<ReturnType<typeof aStreet>>;
beforeAll(async () => {
  street = await aStreet({ now: Date.parse('2026-11-24T10:00:00+08:00') });
});
afterAll(() => street.stop());

const rank = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;

test('accepted → message at WeChat: p50 ≤ 150 ms, p99 ≤ 1 s over 100 reports', async () => {
  const wechat = street.simulator;
  if (!wechat) throw new Error('the street has its own WeChat here');
  const waits: number[] = [];
  for (let n = 0; n < 100; n += 1) {
    // One credit pays for one card; taps lie a second apart, ten neighbours stay below the daily limit.
    await street.clock.add(1_000);
    await street.phone('advisor').subscribe(newCaseTemplate);
    // Urgent, because ordinary cards to one advisor are capped per day.
    const draft = aReport({ signs: ['S01'] });
    await street.phone(`guest-${n % 10}`).call(fileReport, draft);
    const accepted = performance.now();
    await soon(() => wechat.book.cards().find(({ page }) => page?.includes(draft.id)));
    waits.push(performance.now() - accepted);
  }
  waits.sort((a, b) => a - b);
  const [p50, p99] = [rank(waits, 0.5), rank(waits, 0.99)];
  console.log(`accepted → card: p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms, n = ${waits.length}`);
  expect(p50).toBeLessThanOrEqual(150);
  expect(p99).toBeLessThanOrEqual(1_000);
});
