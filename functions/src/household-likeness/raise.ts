import { dueAt } from 'shared-scoring';
import type { CaseRecord } from '../case/record.ts';
import { clockData, signCatalogue } from '../reference/reference.ts';

/** Before and after of a raise, kept with the link so that parting the two takes back exactly this. */
export type Raise = {
  readonly points: number;
  readonly from: Pick<CaseRecord['facts'], 'level' | 'due'>;
  readonly to: Pick<CaseRecord['facts'], 'level' | 'due'>;
};

/** Only reports of these days together count as a further voice. Source: assessment.md §4.2. */
export const voiceWindowMs = 14 * 86_400_000;

/**
 * What one more independent voice does: urgency rises by one modifier as long as modifiers together stay under their
 * most, the level where a line is crossed, and the due time only comes nearer. Null: nothing is left to raise.
 */
export function raiseOf({ facts, urgency, modifiers }: CaseRecord, voicesBefore: number): Raise | null {
  const { points, max } = signCatalogue.modifiers;
  const room = max - points * (modifiers.length + voicesBefore);
  const added = Math.min(points, room, 100 - urgency);
  if (added <= 0 || facts.due.at === null) return null;
  const scored = signCatalogue.levels.find(({ from }) => urgency + added >= from)?.id ?? facts.level;
  const [level = facts.level] = [scored, facts.level].sort();
  const from = { level: facts.level, due: facts.due };
  return { points: added, from, to: { level, due: level === facts.level ? facts.due : nearer(facts, level) } };
}

function nearer({ due }: CaseRecord['facts'], level: CaseRecord['facts']['level']): CaseRecord['facts']['due'] {
  const { kind, at, since } = due;
  if (at === null || since === undefined || (kind !== 'accept' && kind !== 'contact' && kind !== 'visit')) return due;
  const sooner = dueAt({ level, kind, from: since }, clockData);
  if (sooner.at >= at) return due;
  return { kind, at: sooner.at, since, ...(sooner.kind === 'estimated' && { estimated: true }) };
}

/** The case with a raise. */
export const withRaise = (record: CaseRecord, { points, to }: Raise): CaseRecord => ({
  ...record,
  urgency: record.urgency + points,
  facts: { ...record.facts, ...to },
});

/** The case without it; level and clock only where nobody has changed them since. */
export function withoutRaise(record: CaseRecord, { points, from, to }: Raise): CaseRecord {
  const { facts } = record;
  const level = facts.level === to.level ? from.level : facts.level;
  const due = facts.due.kind === to.due.kind && facts.due.at === to.due.at ? from.due : facts.due;
  return { ...record, urgency: record.urgency - points, facts: { ...facts, level, due } };
}
