import fc from 'fast-check';
import { completeAssessment, readPopulation, readSample, recordVisit, stepCase } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyCase } from '../audit/verify-case.ts';
import { aCase, take } from '../case/case.sample.ts';
import { readRecord } from '../case/record.ts';
import { answered, aVisit, jiangsuRoadFamily } from '../household/visit.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, jiangsuRoad, type World } from '../world.sample.ts';
import { draw, lotOf } from './sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const reached = { kind: 'contact', way: 'phone', outcome: 'reached' } as const;
const version = async (id: string) => (await readRecord(world.p, id))?.version ?? 0;

/** A household of a committee that was visited and assessed; hard: as the Jiangsu Road family. */
async function assessed(committee: string, hard: boolean): Promise<string> {
  const id = await aCase(world, { place: { street: jiangsuRoad, committee } });
  await take(world, 'advisor', id, { kind: 'accept' }, { kind: 'link', finding: 'new' }, reached);
  const easy = Object.fromEntries(
    Object.keys(jiangsuRoadFamily).map((fact) => [
      fact,
      easyAnswer[fact] ?? jiangsuRoadFamily[fact as keyof typeof jiangsuRoadFamily],
    ]),
  );
  const answers = answered(hard ? jiangsuRoadFamily : easy);
  await world.call(recordVisit, aVisit(id, { basis: 'consent', answers }), 'advisor');
  const done = await world.call(completeAssessment, { id, eventId: anId(), version: await version(id) }, 'advisor');
  if (done.status !== 201) throw new Error(`not assessed: ${JSON.stringify(done.problem)}`);
  return id;
}
const easyAnswer: Readonly<Record<string, string>> = {
  incomeBand: 'over',
  scheme: 'none',
  homeState: 'fine',
  schooling: 'fine',
  highestSchool: 'beyond',
  blocksWork: 'no',
  working: 'all',
  steadyWork: 'yes',
  unclaimed: 'no',
};

const [here, there] = [`${jiangsuRoad}002`, `${jiangsuRoad}003`];
const value = ([n, d]: readonly [number, number]) => n / d;

test('four households are shown nowhere; five are; and where one group is small its neighbour hides with it', async () => {
  const view = async (who: string) => (await world.call(readPopulation, {}, who)).ok;
  for (let n = 0; n < 4; n += 1) await assessed(here, true);
  expect(await view('lead')).toMatchObject({ households: null, moderate: { all: null } });
  await assessed(here, true);
  const five = await view('lead');
  expect(five).toMatchObject({ households: 5, moderate: { all: { lower: { poor: 5 } } } });
  const all = five.moderate.all;
  if (!all) throw new Error('five are enough');
  expect(value(all.lower.H)).toBe(1);
  expect(value(all.lower.M0)).toBeCloseTo(value(all.lower.H) * value(all.lower.A), 12);
  expect(value(all.upper.M0)).toBeGreaterThanOrEqual(value(all.lower.M0));
  const parts = five.moderate.parts.reduce((sum, { lower }) => sum + (lower ?? 0), 0);
  expect(parts).toBe(all.lower.M0[0]);
  expect(five.moderate.groups).toMatchObject([{ households: 5, figures: { lower: { poor: 5 } } }]);
  await assessed(there, false);
  const six = await view('lead');
  expect(six.households).toBe(6);
  expect(six.moderate.groups.map(({ households, figures }) => [households, figures])).toEqual([
    [null, null],
    [null, null],
  ]);
  expect((await view('district')).moderate.groups.map(({ households }) => households)).toEqual([6]);
  expect((await view('districtPudong')).households).toBeNull();
  expect((await world.call(readPopulation, {}, 'advisor')).status).toBe(403);
});

test('the lead looks at a tenth of a month’s visits, drawn so that anybody draws the same; the result is an event', async () => {
  const { ok } = await world.call(readSample, { month: '2026-11' }, 'lead');
  expect(ok.of).toBe(6);
  expect(ok.items).toHaveLength(1);
  expect(ok.how).toContain('6 件');
  const [first] = ok.items;
  if (!first) throw new Error('one is drawn');
  expect(first).toMatchObject({ what: 'visited', outcome: null, mayCheck: true });
  expect((await world.call(readSample, { month: '2026-10' }, 'lead')).ok).toMatchObject({ of: 0, items: [] });
  const seen = (await world.call(readSample, { month: '2026-11' }, 'district')).ok;
  expect(seen).toMatchObject({ of: 6, items: [{ id: first.id, place: expect.stringMatching(/^江苏路街道 /) }] });
  expect((await world.call(readSample, { month: '2026-11' }, 'districtPudong')).ok.items).toEqual([]);
  const event = { kind: 'check', check: first.check, outcome: 'mend', note: '没有写孩子的情况' } as const;
  const record = async (who: string) =>
    (await world.call(stepCase, { id: first.id, eventId: anId(), version: await version(first.id), event }, who))
      .status;
  expect(await record('advisor')).toBe(422);
  expect(await record('lead')).toBe(200);
  expect(await record('lead')).toBe(422);
  expect((await world.call(readSample, { month: '2026-11' }, 'lead')).ok.items[0]?.outcome).toBe('mend');
  expect(await verifyCase(world.p, first.id)).toEqual({ kind: 'whole' });
});

test.each([
  [0, 0],
  [1, 1],
  [10, 1],
  [11, 2],
  [20, 2],
  [21, 3],
])('of %i cases %i are drawn', (all, drawn) => {
  const rows = Array.from({ length: all }, (_, n) => ({ row: { id: `c${n}` } as never, what: 'closed' as const }));
  expect(draw(rows, jiangsuRoad, '2026-11')).toHaveLength(drawn);
});

test('the order they are found in changes nothing, and the lot hangs on the month', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 60 }), (ids) => {
      const rows = ids.map((id) => ({ row: { id } as never, what: 'visited' as const }));
      expect(draw([...rows].reverse(), 's', '2026-11')).toEqual(draw(rows, 's', '2026-11'));
    }),
    { numRuns: 50 },
  );
  expect(lotOf('s', '2026-11', 'a')).not.toBe(lotOf('s', '2026-12', 'a'));
});
