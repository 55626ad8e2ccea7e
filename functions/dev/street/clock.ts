import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MovableClock, movableClock } from '../simulator/clock.ts';

/** The street's clock; its offset is kept in the folder, so a moved street stays moved after a restart. */
export function keptClock(dir: string, moved: () => Promise<void>, startAt?: number): MovableClock {
  const path = join(dir, 'clock.json');
  const kept: { offsetMs: number } = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { offsetMs: 0 };
  const keep = (offsetMs: number) => writeFileSync(path, JSON.stringify({ offsetMs }));
  const offset = startAt === undefined ? kept.offsetMs : startAt - Date.now();
  keep(offset);
  return movableClock(offset, async (offsetMs) => {
    keep(offsetMs);
    await moved();
  });
}
