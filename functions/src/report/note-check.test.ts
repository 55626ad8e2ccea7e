import { listReviews, openSession, type ReportDraft, readCase, readInbox, reviewNote } from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Platform } from '../platform/platform.ts';
import { aWorld, type World } from '../world.sample.ts';
import { readAside } from './aside.ts';
import { aDraft } from './draft.sample.ts';
import { fileReport } from './file-report.ts';
import { patienceMs } from './note-check.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
afterEach(() => world.wechat.faults.set({}));

/** Somebody who has just opened the mini-program: WeChat only checks the words of such. */
async function present(who: string) {
  const { code } = await (
    await fetch(`${world.wechat.url}/sim/login`, { method: 'POST', body: JSON.stringify({ persona: who }) })
  ).json();
  await world.call(openSession, { code });
  return who;
}
/** A platform whose patience with the content check ends as told; a busy machine must not decide a test. */
const waiting = (patience: () => Promise<void>): Platform => ({
  ...world.p,
  pause: (ms) => (ms === patienceMs ? patience() : world.p.pause(ms)),
});
let guests = 0;
async function send(over: Partial<ReportDraft>, seen = true) {
  const who = `guest-check-${++guests}`;
  if (seen) await present(who);
  else await world.userOf(who);
  const draft = aDraft(over);
  const { code } = await fileReport(
    waiting(() => new Promise(() => {})),
    draft,
    await world.userOf(who),
  );
  return { id: draft.id, code, verdict: (await readAside(world.p, draft.id)).verdict };
}
const list = async () => (await world.call(listReviews, {}, 'lead')).ok.items.map(({ id }) => id);

test.each([
  ['plain words', '以前天天下楼', 'pass', false],
  ['doubtful ones', '想帮忙就加微信', 'review', true],
  ['forbidden ones', '他家在赌博', 'risky', true],
] as const)('%s are accepted and kept as %s', async (_, note, verdict, listed) => {
  const sent = await send({ note });
  expect(sent).toMatchObject({ code: expect.stringMatching(/^.{4}-.{4}-.{4}$/), verdict });
  expect((await list()).includes(sent.id)).toBe(listed);
  const told = (await world.call(readInbox, {}, 'lead')).ok.items.filter(
    ({ caseId, kind }) => caseId === sent.id && kind === 'task',
  );
  expect(told).toHaveLength(listed ? 1 : 0);
});

test('no words, no question to WeChat', async () => {
  expect((await send({ note: undefined })).verdict).toBeUndefined();
});

test('an unnamed report is checked too and keeps no link to who sent it', async () => {
  const sent = await send({ note: '他家在赌博', unnamed: true });
  expect(sent.verdict).toBe('risky');
  const kept = JSON.stringify((await world.everything()).filter(({ pk }) => String(pk).includes(sent.id)));
  expect(kept).not.toContain(await world.userOf(`guest-check-${guests}`));
});

test.each([
  ['WeChat has not seen the person for two hours (61010)', {}, false],
  ['WeChat is busy', { busy: 1 }, true],
  ['the day’s calls are used up (45009)', { quota: 1 }, true],
  ['the line is cut', { cut: 1 }, true],
] as const)('when %s the report is accepted all the same', async (_, rates, seen) => {
  const who = `guest-check-${++guests}`;
  if (seen) await present(who);
  const userId = await world.userOf(who);
  world.wechat.faults.set(rates);
  const draft = aDraft({ signs: ['S01'], note: '他家在赌博' });
  expect(
    await fileReport(
      waiting(() => new Promise(() => {})),
      draft,
      userId,
    ),
  ).toMatchObject({ status: '已收到' });
  expect((await readAside(world.p, draft.id)).verdict).toBe('unchecked');
});

test('a token WeChat has just withdrawn is renewed once', async () => {
  await present('neighbour');
  world.wechat.faults.set({ tokenRevoked: 0.5 }, 3);
  const verdicts = [];
  for (let n = 0; n < 6; n += 1) verdicts.push((await send({ note: '以前天天下楼' })).verdict);
  expect(verdicts).toContain('pass');
});

test('an answer that does not come is not waited for: an urgent report is in', async () => {
  const who = await present(`guest-check-${++guests}`);
  world.wechat.faults.set({ checkSlow: 1 });
  const draft = aDraft({ signs: ['S02'], note: '有人倒地' });
  const impatient = waiting(() => Promise.resolve());
  expect(await fileReport(impatient, draft, await world.userOf(who))).toMatchObject({ status: '已收到' });
  expect((await readAside(world.p, draft.id)).verdict).toBe('unchecked');
  expect(patienceMs).toBeLessThan(1_000);
});

test('the lead keeps a note or takes it out of sight; level, clock and owner stay', async () => {
  const [kept, hidden] = [await send({ note: '想帮忙就加微信' }), await send({ note: '他家在赌博,不想活了' })];
  const before = (await world.call(readCase, { id: hidden.id }, 'advisor')).ok;
  expect(before).toMatchObject({ noteCheck: 'risky', note: '他家在赌博,不想活了', level: 'P0' });
  const act = (id: string, what: 'keep' | 'hide') => world.call(reviewNote, { id, act: what }, 'lead');
  expect((await act(hidden.id, 'hide')).ok).toMatchObject({ noteCheck: 'hidden', note: null });
  expect((await act(hidden.id, 'hide')).status).toBe(200);
  expect((await act(hidden.id, 'keep')).problem.code).toBe('step.refused');
  const keptView = (await act(kept.id, 'keep')).ok;
  expect([keptView.note, keptView.noteCheck]).toEqual(['想帮忙就加微信', undefined]);
  const after = (await world.call(readCase, { id: hidden.id }, 'advisor')).ok;
  expect(after).toMatchObject({ level: before.level, due: before.due, ownerBadge: before.ownerBadge, note: null });
  expect(after.log.at(-1)).toMatchObject({ kind: 'noteHidden', actorBadge: '001' });
  expect((await list()).filter((id) => [kept.id, hidden.id].includes(id))).toEqual([]);
});
