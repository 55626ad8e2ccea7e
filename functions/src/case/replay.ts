import { type CaseEvent, type CaseFacts, step } from 'shared-scoring';
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

/** One line of a log told again: the case before and after it, and the event it put to the rules. */
export type Move = {
  readonly line: LogItem;
  readonly event: CaseEvent | null;
  readonly before: Told | null;
  readonly after: Told;
};

/**
 * The case as its log tells it, every event put to the rules again; `each` hears of every line in turn. Throws when a
 * line was changed or moved.
 */
export async function replay(
  keys: Platform['keys'],
  id: string,
  log: readonly LogItem[],
  each: (move: Move) => void = () => {},
): Promise<Replay> {
  let told: Told | null = null;
  for (const line of log) {
    const opened = await openLine(keys, id, line);
    if (!opened) return { kind: 'erased' };
    const { took, facts, record } = opened.act;
    const place: string = told?.street ?? '';
    if (took && took.clocks !== clockVersionOf(place))
      return { kind: 'otherClocks', at: line.seq, version: took.clocks };
    const stepped: CaseFacts | object | null = took ? told && again(told, line, took) : (told?.facts ?? {});
    if (!stepped) return { kind: 'differs', at: line.seq };
    // What `actOf` took apart.
    const after = { ...changed(told ?? {}, record), facts: changed(stepped, facts) } as unknown as Told;
    if (after.facts.state !== line.to) return { kind: 'differs', at: line.seq };
    each({ line, event: took?.event ?? null, before: told, after });
    told = after;
  }
  return told ? { kind: 'told', case: told } : { kind: 'erased' };
}

/** What the rules make of the event of a line; null when they refuse it. */
function again(
  { facts, street: place }: Told,
  { actor, at }: LogItem,
  { event, street }: { readonly event: CaseEvent; readonly street?: string | undefined },
): CaseFacts | null {
  const who = { id: actor.id, role: actor.role, street };
  const moved = step(facts, event, { actor: who, now: at, ...clocksOf(place) });
  return moved.kind === 'moved' ? moved.facts : null;
}
