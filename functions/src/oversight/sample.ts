import { createHash } from 'node:crypto';
import type { readSample as endpoint, InputOf, SampleView } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { type Row, rowsOf, streetsOf } from './rows.ts';

/** One in ten is looked at, at least one. Source: assessment.md §7.1, S6 and S11. */
const share = 10;

/** The lot of a case: whoever knows street, month and number draws it again and finds the same. */
export const lotOf = (street: string, month: string, id: string): string =>
  createHash('sha256').update(`${street}|${month}|${id}`).digest('hex');

type Drawn = { readonly row: Row; readonly what: 'visited' | 'closed' };

const inMonth = (month: string, at: number | undefined) => at !== undefined && localDay(at).startsWith(month);

/** What was closed or visited in a month; a case that was both counts once, as closed. */
const eligible = (rows: readonly Row[], month: string): readonly Drawn[] =>
  rows.flatMap((row): Drawn[] => {
    if (inMonth(month, row.facts.rounds?.at(-1)?.to)) return [{ row, what: 'closed' }];
    return inMonth(month, row.facts.visitedAt) ? [{ row, what: 'visited' }] : [];
  });

/** A tenth of them in the order of their lots. */
export const draw = (all: readonly Drawn[], street: string, month: string): readonly Drawn[] =>
  [...all]
    .map((one) => ({ one, lot: lotOf(street, month, one.row.id) }))
    .sort((a, b) => (a.lot < b.lot ? -1 : 1))
    .slice(0, Math.ceil(all.length / share))
    .map(({ one }) => one);

/** The cases of a month a lead or a district is to look at, with what came of it; the result is an event of the case. */
export async function readSample(p: Platform, { month }: InputOf<typeof endpoint>, staff: Staff): Promise<SampleView> {
  const streets = await Promise.all(
    (await streetsOf(staff)).map(async ([code, name]) => {
      const all = eligible(await rowsOf(p, code), month);
      return { name, of: all.length, drawn: draw(all, code, month) };
    }),
  );
  const of = streets.reduce((sum, street) => sum + street.of, 0);
  const each = staff.role === 'district' ? ',每个街道' : '';
  return {
    month,
    how: `${month} 走访或结案的 ${of} 件里${each}抽一成(至少一件)。按“街道|月份|编号”的 SHA-256 从小到大排,取前面的;谁来算都一样。`,
    of,
    items: streets
      .flatMap(({ name, drawn }) => drawn.map((one) => ({ ...one, name })))
      .map(({ row: { id, facts, committeeName, ownerBadge }, what, name }) => ({
        id,
        what,
        place: [name, committeeName ?? '没有写居委'].filter(Boolean).join(' '),
        ownerBadge,
        check: month,
        outcome: facts.checks?.find((it) => it.id === month)?.outcome ?? null,
        mayCheck: facts.owner !== staff.staffId && facts.closedBy !== staff.staffId,
      })),
  };
}
