import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listFamilyCases, readMe, readOffers, readQueue, readRoster } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { startStreet } from '../street/street.ts';
import { seedStreet } from './seed.ts';

test('the street a visitor finds has every level, one case too late, one closed, one a family follows', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'street-'));
  const now = Date.parse('2026-11-25T14:30:00+08:00');
  const street = await startStreet({ dir, quiet: true, now });
  try {
    await seedStreet(street);
    expect(Math.abs(street.clock.now() - now)).toBeLessThan(60_000);
    const [advisor, xinhua] = [street.phone('advisor'), street.phone('advisorXinhua')];
    const open = await advisor.call(readQueue, { show: 'open' });
    const others = await xinhua.call(readQueue, { show: 'open' });
    const west = await street.phone('advisorXinjing').call(readQueue, { show: 'open' });
    expect(west.items.map(({ state, due }) => [state, due.kind])).toEqual([['contacted', 'visit']]);
    const closed = await advisor.call(readQueue, { show: 'closed' });
    expect([open.items.length, others.items.length, closed.items.length]).toEqual([9, 4, 1]);
    expect(new Set(open.items.map(({ level }) => level))).toEqual(new Set(['P0', 'P1', 'P2', 'P3']));
    expect(open.items.filter(({ overdue }) => overdue).map(({ signs }) => signs)).toEqual([['S18']]);
    expect((await street.phone('family').call(listFamilyCases, {})).items).toHaveLength(1);
    // One advisor is away, and a street has nobody: what came in there waits for the district.
    const { staff } = await street.phone('lead').call(readRoster, {});
    expect(staff.filter(({ leaves }) => leaves.length > 0).map(({ badge }) => badge)).toEqual(['018']);
    const desk = await street.phone('district').call(readOffers, {});
    expect(desk.items.map(({ kind, fromName }) => [kind, fromName])).toEqual([
      ['unowned', '华阳路街道'],
      ['unowned', '华阳路街道'],
    ]);
    const { templates } = await advisor.call(readMe, {});
    for (const { credits } of templates) expect(credits).toBeGreaterThan(5);
    expect(street.pump.deadLetters()).toEqual([]);
  } finally {
    await street.stop();
  }
});
