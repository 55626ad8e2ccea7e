import type { FaultRig } from 'functions/dev';
import { expect } from 'vitest';

type Row = Readonly<Record<string, unknown>>;
const idOf = ({ pk }: Row) => String(pk).slice(2);

/** Whether anything in the outbox still waits to be told. */
export const isQuiet = (rows: readonly Row[]): boolean =>
  !rows.some(({ sk, state }) => String(sk).startsWith('OB#') && (state === 'pending' || state === 'claimed'));

/** Every credit book of every person and template. */
export const credits = (rows: readonly Row[]): readonly number[] =>
  rows.filter(({ sk }) => String(sk).startsWith('SUB#')).map(({ n }) => Number(n));

/** What must be true of the accepted reports when all is over, whatever went wrong on the way. */
export async function audit(
  { wechat, rows, verified }: FaultRig,
  accepted: ReadonlyMap<string, string>,
): Promise<void> {
  const all = await rows();
  const of = (test: (row: Row) => boolean) => all.filter(test);
  const meta = of(({ sk, pk }) => sk === 'META' && accepted.has(idOf({ pk })));
  // Nothing lost, each report once, each in one queue: the entry is the report's own index projection.
  expect(meta.length).toBe(accepted.size);
  expect(meta.every(({ gsi1pk, gsi1sk }) => String(gsi1pk).startsWith('Q#') && String(gsi1sk).length > 0)).toBe(true);
  expect(new Set(accepted.values()).size).toBe(accepted.size);
  expect(of(({ pk, sk, id }) => String(pk).startsWith('RC#') && sk === 'REF' && accepted.has(String(id))).length).toBe(
    accepted.size,
  );

  // One alert or a human task for each.
  const carded = new Set(wechat.book.cards().map(({ page }) => /[0-9A-Z]{26}/.exec(page ?? '')?.[0]));
  const tasked = new Set(
    of(({ sk, kind }) => String(sk).startsWith('IN#') && kind === 'task').map(({ caseId }) => caseId),
  );
  const dealtWith = new Set(of(({ sk, state }) => sk === 'OB#alert#1' && state === 'needless').map(idOf));
  const silent = [...accepted.keys()].filter((id) => !carded.has(id) && !tasked.has(id) && !dealtWith.has(id));
  expect(silent).toEqual([]);

  // The ledger is never below nothing, here and in WeChat's own book.
  expect(Math.min(0, ...credits(all))).toBe(0);

  // Each level of escalation once since the clock last changed, and the log is whole.
  for (const { escalated } of meta) expect(new Set(escalated as string[]).size).toBe((escalated as string[]).length);
  const lines = new Map<string, Row[]>();
  for (const line of of(({ sk }) => String(sk).startsWith('EV#')))
    lines.set(idOf(line), [...(lines.get(idOf(line)) ?? []), line]);
  for (const row of meta) {
    const newestFirst = (lines.get(idOf(row)) ?? []).sort((a, b) => String(b.sk).localeCompare(String(a.sk)));
    const told = newestFirst.findIndex(({ kind }) => kind !== 'escalate');
    expect(told).toBeLessThanOrEqual((row.escalated as string[]).length);
  }
  const sample = meta.filter((_, n) => n % 10 === 0);
  for (const row of sample) expect(await verified(idOf(row))).toEqual({ kind: 'whole' });
}
