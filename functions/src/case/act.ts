import { createHash } from 'node:crypto';
import type { CaseEvent, CaseFacts } from 'shared-scoring';
import { canonical } from '../platform/canonical.ts';
import type { CaseRecord } from './record.ts';

/** What the rules were asked: the event, who is asked about by the rules, and the version of the clocks it was reckoned with. */
export type Took = {
  readonly event: CaseEvent;
  /** Where the one who acted is at home, as the rules saw it. */
  readonly street?: string | undefined;
  readonly clocks: string;
};

/** Fields that were given another value, and fields that are gone. */
type Change = { readonly set: Readonly<Record<string, unknown>>; readonly gone: readonly string[] };

/** Everything one line of the log did to the case: what the rules make of an event, and what was written beside it. */
export type Act = { readonly took?: Took | undefined; readonly facts?: Change; readonly record?: Change };

/** A case as its log tells it: texts by the hash of their sealed bytes, place in the chain left out. */
export type Told = Omit<CaseRecord, 'door' | 'note' | 'seq' | 'hash'> & {
  readonly door: string | null;
  readonly note: string | null;
};

const hashOf = (bytes: Uint8Array | null): string | null => bytes && createHash('sha256').update(bytes).digest('hex');

/** What the log tells of a stored case. */
export const toldOf = ({ seq: _, hash: __, door, note, ...record }: CaseRecord): Told => ({
  ...record,
  door: hashOf(door),
  note: hashOf(note),
});

/** What a line did: from the case before it (null: there was none) to the case after it; `stepped` is what the rules made of the event. */
export function actOf(
  before: CaseRecord | null,
  after: CaseRecord,
  took?: Took & { readonly stepped: CaseFacts },
): Act {
  const { facts: was = {}, ...rest } = before ? toldOf(before) : {};
  const { facts: is, ...now } = toldOf(after);
  const { stepped, ...asked } = took ?? { stepped: was };
  const act = { facts: changeOf(stepped, is), record: changeOf(rest, now) };
  return took ? { ...act, took: asked as Took } : act; // all of `took` but `stepped`
}

/** An object with a change made to it. */
export const changed = (base: object, { set, gone }: Change = { set: {}, gone: [] }): Record<string, unknown> =>
  Object.fromEntries(Object.entries({ ...base, ...set }).filter(([name]) => !gone.includes(name)));

const changeOf = (before: object, after: object): Change => {
  const was = new Map<string, unknown>(Object.entries(before));
  const is = Object.entries(after).filter(([, value]) => value !== undefined);
  const kept = new Set(is.map(([name]) => name));
  return {
    // A field that is new and null is a change too.
    set: Object.fromEntries(
      is.filter(([name, value]) => was.get(name) === undefined || canonical(value) !== canonical(was.get(name))),
    ),
    gone: [...was].flatMap(([name, value]) => (value === undefined || kept.has(name) ? [] : [name])),
  };
};
