import type { FaultRig } from 'functions/dev';
import { isQuiet } from './audit.ts';

/** Longer than any pause between two tries of one alert. */
const longestPauseMs = 16 * 60_000;

/** Lets time pass with everything working again until nothing waits; throws when that never comes. */
export async function settle(rig: FaultRig, turns = 20, turnMs = longestPauseMs): Promise<void> {
  rig.wechat.faults.set({});
  const { sweep } = rig.functions(rig.p);
  for (let turn = 0; turn < turns; turn += 1) {
    await rig.clock.add(turnMs);
    await sweep();
    if (turn > 0 && isQuiet(await rig.rows())) return;
  }
  throw new Error('something waits and is never told');
}
