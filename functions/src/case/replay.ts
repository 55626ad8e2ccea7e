import { type CaseFacts, step } from 'shared-scoring';
import type { Platform } from '../platform/platform.ts';
import { clocksOf, clockVersionOf } from '../reference/clocks-of.ts';
import { changed, type Told } from './act.ts';
import { type LogItem, openLine } from './log.ts';

export type Replay =
  | { readonly kind: 'told'; readonly case: Told }
  /** The line whose event the rules refuse, or whose state is not what they make of it. */
  | { readonly kind: 'differs'; readonly at: number }
  /** The clocks it was reckoned with are not in this build. */
  | { readonly kind: 'otherClocks'; readonly at: number; readonly version: string }
  /** Its time to be kept is over: the lines hold no more than their place in the chain. */
  | { readonly kind: 'erased' };

/** The case as its log tells it, every event put to the rules again. Throws when a line was changed or moved. */
export async function replay(keys: Platform['keys'], id: string, log: readonly LogItem[]): Promise<Replay> {
  let told: Record<string, unknown> = {};
  for (const line of log) {
    const opened = await openLine(keys, id, line);
    if (!opened) return { kind: 'erased' };
    const { took, facts, record } = opened.act;
    const before = told as Partial<Told>; // grows to a whole case with its first line
    const place = before.street ?? '';
    if (took && took.clocks !== clockVersionOf(place))
      return { kind: 'otherClocks', at: line.seq, version: took.clocks };
    const { role } = line.actor;
    const moved =
      took && before.facts
        ? step(before.facts, took.event, {
            actor: { id: line.actor.id, role, street: took.street },
            now: line.at,
            ...clocksOf(place),
          })
        : { kind: 'moved' as const, facts: before.facts ?? {} };
    if (moved.kind === 'refused') return { kind: 'differs', at: line.seq };
    const after = changed(moved.facts, facts) as unknown as CaseFacts; // what `actOf` took apart
    told = { ...changed(told, record), facts: after };
    if (after.state !== line.to) return { kind: 'differs', at: line.seq };
  }
  return { kind: 'told', case: told as unknown as Told };
}
