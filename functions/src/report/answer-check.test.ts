import {
  answerReceipt,
  askReporter,
  fileReport,
  listReviews,
  readCase,
  readInbox,
  reviewNote,
} from 'shared-scoring/contract';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { hiddenAnswer, readAside } from './aside.ts';
import { aDraft } from './draft.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());
afterEach(() => world.wechat.faults.set({}));

/** A one-time login code of somebody who has the mini-program open. */
async function login(persona: string): Promise<string> {
  const body = JSON.stringify({ persona });
  return (await (await fetch(`${world.wechat.url}/sim/login`, { method: 'POST', body })).json()).code;
}
let guests = 0;
/** A report whose advisor has asked one question. */
async function asked() {
  const draft = aDraft({ note: undefined });
  const who = `guest-answers-${++guests}`;
  const { ok } = await world.call(fileReport, draft, who);
  await take(world, 'advisor', draft.id, { kind: 'accept' });
  await world.call(askReporter, { id: draft.id, question: '是哪一扇门?' }, 'advisor');
  return { id: draft.id, code: ok.code, who };
}
const listed = async (id: string) =>
  (await world.call(listReviews, {}, 'lead')).ok.items
    .filter((item) => item.id === id)
    .map(({ words, note }) => [words, note]);
const verdictOf = async (id: string) => (await readAside(world.p, id)).answerVerdict;

test.each([
  ['plain words', '三楼,红门', 'pass'],
  ['doubtful ones', '加微信告诉您', 'review'],
  ['forbidden ones', '他家在赌博', 'risky'],
] as const)('an answer in %s is taken and kept as %s', async (_, answer, verdict) => {
  const { id, code, who } = await asked();
  const reply = await world.call(answerReceipt, { code, answer, login: await login(who) });
  expect([reply.status, await verdictOf(id)]).toEqual([201, verdict]);
  expect(await listed(id)).toEqual(verdict === 'pass' ? [] : [['answer', answer]]);
  const told = (await world.call(readInbox, {}, 'lead')).ok.items.filter(
    (item) => item.caseId === id && item.kind === 'task',
  );
  expect(told).toHaveLength(verdict === 'pass' ? 0 : 1);
  // Nothing says who answered.
  const kept = JSON.stringify((await world.everything()).filter(({ pk }) => pk === `R#${id}`));
  expect(kept).not.toContain(await world.userOf(who));
});

test.each([
  ['without a login code', async () => ({}), {}],
  ['with a code that is none', async () => ({ login: 'nothing' }), {}],
  ['while WeChat is busy', async (who: string) => ({ login: await login(who) }), { busy: 1 }],
] as const)('%s the answer is taken all the same', async (_, more, faults) => {
  const { id, code, who } = await asked();
  const given = await more(who);
  world.wechat.faults.set(faults);
  expect((await world.call(answerReceipt, { code, answer: '三楼', ...given })).status).toBe(201);
  expect(await verdictOf(id)).toBe('unchecked');
});

test('a lead takes an answer out of sight, in the case and in its log; the same answer again asks WeChat nothing', async () => {
  const { id, code, who } = await asked();
  const answer = '想帮忙就加微信';
  await world.call(answerReceipt, { code, answer, login: await login(who) });
  expect((await world.call(answerReceipt, { code, answer, login: await login(who) })).status).toBe(201);
  expect(await listed(id)).toHaveLength(1);
  expect((await world.call(reviewNote, { id, act: 'hide' }, 'lead')).status).toBe(422);
  expect((await world.call(reviewNote, { id, act: 'hide', words: 'answer' }, 'lead')).status).toBe(200);
  const view = (await world.call(readCase, { id }, 'advisor')).ok;
  expect(view.question?.answer).toBe(hiddenAnswer);
  expect(JSON.stringify(view)).not.toContain(answer);
  expect(await listed(id)).toEqual([]);
});
