import {
  answerReceipt,
  askReporter,
  fileReport,
  readCase,
  readInbox,
  readReceipt,
  withdrawReport,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { brokenAt, readLog } from '../case/log.ts';
import { readRecord } from '../case/record.ts';
import { aWorld, type World } from '../world.sample.ts';
import { aDraft } from './draft.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

let guests = 0;
async function reported(over = {}) {
  const draft = aDraft(over);
  const { ok } = await world.call(fileReport, draft, `guest-talk-${++guests}`);
  return { id: draft.id, code: ok.code };
}
const accepted = async (over = {}) => {
  const report = await reported(over);
  await take(world, 'advisor', report.id, { kind: 'accept' });
  return report;
};
const ask = (id: string, question = '门是三楼还是四楼?', who = 'advisor') =>
  world.call(askReporter, { id, question }, who);
const receipt = async (code: string) => (await world.call(readReceipt, { code })).ok;

test('the advisor asks one question, the receipt shows it, the answer reaches the case and nobody is known by it', async () => {
  const { id, code } = await accepted();
  expect((await ask(id)).ok.question).toMatchObject({ text: '门是三楼还是四楼?', answer: null });
  expect(await receipt(code)).toMatchObject({ status: '补充请求', question: '门是三楼还是四楼?' });
  const answered = await world.call(answerReceipt, { code, answer: '三楼,红门' });
  expect(answered).toMatchObject({ status: 201, ok: { status: '已受理' } });
  expect(answered.ok.question).toBeUndefined();
  const view = (await world.call(readCase, { id }, 'advisor')).ok;
  expect(view.question?.answer).toBe('三楼,红门');
  expect(view.log.slice(-2).map(({ kind, actorBadge, text }) => [kind, actorBadge, text])).toEqual([
    ['ask', '012', '问反映人:门是三楼还是四楼?'],
    ['answer', '反映人', '反映人回答:三楼,红门'],
  ]);
  expect(brokenAt(await readLog(world.p, id))).toBeNull();
  expect(
    (await world.call(readInbox, {}, 'advisor')).ok.items.some(
      ({ caseId, title }) => caseId === id && title.includes('需要您看'),
    ),
  ).toBe(true);
  const kept = JSON.stringify((await world.everything()).filter(({ pk }) => pk === `R#${id}`));
  expect(['三楼', '红门'].filter((word) => kept.includes(word))).toEqual([]);
});

test('asked twice and answered twice the same is once; another question or answer is refused', async () => {
  const { id, code } = await accepted();
  await ask(id);
  expect((await ask(id)).status).toBe(201);
  expect(await ask(id, '还有别的门吗?')).toMatchObject({ status: 422, problem: { code: 'step.refused' } });
  const answer = (words: string) => world.call(answerReceipt, { code, answer: words });
  const many = await Promise.all([answer('三楼'), answer('三楼'), answer('三楼')]);
  expect(many.map(({ status }) => status)).toEqual([201, 201, 201]);
  expect(await answer('四楼')).toMatchObject({ status: 409, problem: { code: 'receipt.answered' } });
  expect((await readLog(world.p, id)).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
});

test('who is not responsible may not ask, and nobody answers what was not asked', async () => {
  const { id, code } = await accepted();
  expect((await ask(id, undefined, 'advisor2')).problem.code).toBe('step.refused');
  expect((await ask(id, undefined, 'lead')).status).toBe(201);
  const other = await accepted();
  expect((await world.call(answerReceipt, { code: other.code, answer: '三楼' })).problem.code).toBe('receipt.answered');
  expect((await world.call(answerReceipt, { code: '0000-0000-0000', answer: '三楼' })).status).toBe(404);
  expect(code).not.toBe(other.code);
});

test.each([
  ['before anybody accepted', false, {}, '确认没有人需要帮助'],
  ['after somebody accepted', true, {}, '照常跟进'],
  ['with a sign of danger', false, { signs: ['S01'] }, '有危险信号,照常跟进'],
])(
  'taken back %s, the case stays, its advisor is told and the reporter is forgotten',
  async (_, taken, over, words) => {
    const { id, code } = taken ? await accepted(over) : await reported(over);
    const before = await readRecord(world.p, id);
    expect((await world.call(withdrawReport, { code })).ok).toMatchObject({ withdrawn: true });
    expect((await world.call(withdrawReport, { code })).status).toBe(200);
    const after = await readRecord(world.p, id);
    expect(after).toMatchObject({ facts: before?.facts, urgency: before?.urgency, ownerBadge: before?.ownerBadge });
    const view = (await world.call(readCase, { id }, 'advisor')).ok;
    expect(view.withdrawnAt).toBe(world.clock.now());
    expect(view.why.filter((why) => why.includes('撤回'))).toHaveLength(1);
    expect(view.log.filter(({ kind }) => kind === 'withdrawn').map(({ text }) => text.includes(words))).toEqual([true]);
    expect((await world.everything()).some(({ pk }) => pk === `RP#${id}`)).toBe(false);
    expect(await receipt(code)).toMatchObject({ withdrawn: true });
  },
);

test('a report taken back is asked nothing more', async () => {
  const { id, code } = await accepted();
  await ask(id);
  await world.call(withdrawReport, { code });
  expect((await receipt(code)).question).toBeUndefined();
  expect((await world.call(answerReceipt, { code, answer: '三楼' })).problem.code).toBe('receipt.answered');
});

test('one phone is heard thirty times a day, whoever is signed in, and only a count of it is kept', async () => {
  const device = 'f'.repeat(32);
  const send = (n: number) => world.call(fileReport, aDraft({ device, note: undefined }), `guest-shop-${n % 3}`);
  for (let n = 0; n < 30; n += 1) expect((await send(n)).status).toBe(201);
  expect((await send(30)).problem.code).toBe('limit.reached');
  expect(JSON.stringify(await world.everything())).not.toContain(device);
});
