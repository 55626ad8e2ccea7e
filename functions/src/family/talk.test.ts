import {
  answerVisit,
  askOfCase,
  complainOfCase,
  openSession,
  readCase,
  readFamilyCase,
  readInbox,
  stepCase,
} from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aFollowedCase, joinAs, take } from '../case/case.sample.ts';
import { anId } from '../report/draft.sample.ts';
import { aWorld, type World } from '../world.sample.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const hour = 3_600_000;
const read = async (id: string, who: string) => (await world.call(readFamilyCase, { id }, who)).ok;
const seen = async (id: string, who = 'advisor') => (await world.call(readCase, { id }, who)).ok;
const told = (view: { timeline: readonly { text: string; detail: string | null }[] }) =>
  view.timeline.map(({ text, detail }) => [text, detail].filter(Boolean).join(' ')).join('\n');

async function arranged(who: string) {
  const id = await aFollowedCase(world, undefined, who);
  const at = world.p.now() + 26 * hour;
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' }, { kind: 'arrangeVisit', at });
  return { id, at };
}

test('the advisor proposes a time, the family agrees, and the advisor hears and sees it', async () => {
  const { id, at } = await arranged('guest-agrees');
  expect((await read(id, 'guest-agrees')).visit).toEqual({ at, reply: 'open', wish: null });
  expect((await read(id, 'guest-agrees')).next.who).toBe('您');
  const before = (await world.call(readInbox, {}, 'advisor')).ok.unread;
  const agreed = await world.call(answerVisit, { id, eventId: anId(), answer: 'agree', at }, 'guest-agrees');
  expect(agreed).toMatchObject({ status: 201, ok: { visit: { at, reply: 'agreed' }, next: { by: at } } });
  expect((await seen(id)).visit).toMatchObject({ at, reply: 'agreed' });
  expect((await world.call(readInbox, {}, 'advisor')).ok.unread).toBe(before + 1);
});

test('another time is asked for, the next proposal starts afresh, and an old one can no longer be agreed to', async () => {
  const { id, at } = await arranged('guest-moves');
  const wish = at + 24 * hour;
  const move = { id, eventId: anId(), answer: 'move', at, wish, note: '那天要去医院' } as const;
  expect((await world.call(answerVisit, move, 'guest-moves')).ok.visit).toEqual({ at, reply: 'other', wish });
  expect((await seen(id)).visit).toEqual({ at, reply: 'other', wish, words: '那天要去医院' });
  await take(world, 'advisor', id, { kind: 'arrangeVisit', at: wish });
  expect((await read(id, 'guest-moves')).visit).toEqual({ at: wish, reply: 'open', wish: null });
  const late = await world.call(answerVisit, { id, eventId: anId(), answer: 'agree', at }, 'guest-moves');
  expect(late).toMatchObject({ status: 422, problem: { code: 'step.refused' } });
});

test.each([
  ['21:00', 13, false],
  ['20:59', 13, true],
  ['07:59', 24, false],
  ['08:00', 24, true],
])('nobody is asked to open the door in quiet hours: %s', async (time, fromHour, may) => {
  const id = await aFollowedCase(world, undefined, `guest-${time}`);
  await take(world, 'advisor', id, { kind: 'contact', way: 'phone', outcome: 'reached' });
  const minutes = time.endsWith('59') ? -1 : 0;
  const day = Math.floor((world.p.now() + 8 * hour) / (24 * hour)) * 24 * hour - 8 * hour;
  const at = day + (fromHour === 13 ? 21 : 32) * hour + minutes * 60_000;
  const { version } = await seen(id);
  const event = { kind: 'arrangeVisit', at } as const;
  expect((await world.call(stepCase, { id, eventId: anId(), version, event }, 'advisor')).status).toBe(may ? 200 : 422);
});

test('what one says is answered by its day, and is between that person and the staff', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-says');
  await joinAs(world, id, 'guest-son');
  const ask = anId();
  const said = await world.call(
    askOfCase,
    { id, eventId: ask, about: 'comment', note: '儿子不知道我欠钱' },
    'guest-says',
  );
  expect(told(said.ok)).toContain('您留了话 “儿子不知道我欠钱”');
  expect(said.ok.beside).toEqual([expect.objectContaining({ what: '您留的话,等顾问答复', late: false })]);
  const { fromFamily = [], log } = await seen(id);
  expect(fromFamily).toEqual([
    expect.objectContaining({ id: ask, kind: 'comment', words: '儿子不知道我欠钱', may: true }),
  ]);
  expect(log.at(-1)).toMatchObject({ kind: 'ask', actorBadge: '家人' });
  await take(world, 'advisor', id, { kind: 'answerAsk', ask, outcome: 'done', told: '好的,不会说' });
  expect((await seen(id)).fromFamily).toBeUndefined();
  const mine = await read(id, 'guest-says');
  expect(told(mine)).toContain('给您答复了 “好的,不会说”');
  expect(mine.beside).toEqual([]);
  const sons = JSON.stringify(await read(id, 'guest-son'));
  for (const secret of ['欠钱', '不会说', '留了话', '给您答复了']) expect(sons).not.toContain(secret);
});

test('a complaint goes to the lead with its day; the answer comes back to the one who complained', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-complains');
  const eventId = anId();
  const made = await world.call(complainOfCase, { id, eventId, note: '等了很久' }, 'guest-complains');
  expect(made.ok.beside[0]?.what).toBe('您反映的事,等街道负责人答复');
  const waits = { id: eventId, kind: 'complaint', words: '等了很久' };
  expect((await seen(id, 'lead')).fromFamily).toEqual([expect.objectContaining({ ...waits, may: true })]);
  expect((await seen(id, 'advisor')).fromFamily).toEqual([expect.objectContaining({ ...waits, may: false })]);
  const answer = {
    kind: 'answerEscalation',
    escalation: eventId,
    outcome: 'acted',
    note: '已催',
    told: '明天上门',
  } as const;
  await take(world, 'lead', id, answer);
  const mine = await read(id, 'guest-complains');
  expect(told(mine)).toContain('街道负责人答复了 “明天上门”');
  expect(told(mine)).not.toContain('已催');
});

test('words that WeChat doubts stand, and the street lead is asked to look', async () => {
  const id = await aFollowedCase(world, undefined, 'family2');
  const login = await fetch(`${world.wechat.url}/sim/login`, {
    method: 'POST',
    body: JSON.stringify({ persona: 'family2' }),
  });
  await world.call(openSession, (await login.json()) as { code: string });
  const tasks = async () =>
    (await world.call(readInbox, {}, 'lead')).ok.items.filter(({ caseId, kind }) => caseId === id && kind === 'task');
  await world.call(askOfCase, { id, eventId: anId(), about: 'comment', note: '谢谢你们' }, 'family2');
  expect(await tasks()).toEqual([]);
  await world.call(askOfCase, { id, eventId: anId(), about: 'comment', note: '想帮忙就加微信' }, 'family2');
  expect((await tasks()).map(({ title }) => title)).toEqual(['家里写的一段话请您看一眼']);
  expect((await seen(id)).fromFamily?.at(-1)?.words).toBe('想帮忙就加微信');
});

test('consent said before a witness or by a guardian is on the case with its end, and is taken back at once', async () => {
  const id = await aFollowedCase(world, undefined, 'guest-nophone');
  const until = world.p.now() + 30 * 24 * hour;
  const said = { purpose: 'visit', until, words: '来吧' } as const;
  const [heard, child] = [anId(), anId()];
  await take(
    world,
    'advisor',
    id,
    { kind: 'witnessConsent', consent: heard, witness: 'advisor2', ...said },
    { kind: 'guardianConsent', consent: child, born: '2015-06', guardian: 'parent', ...said },
    { kind: 'endConsent', consent: heard },
  );
  expect((await seen(id)).consents).toEqual([
    expect.objectContaining({ id: child, kind: 'guardian', purpose: 'visit', until, endedAt: null }),
    expect.objectContaining({ id: heard, kind: 'witnessed', endedAt: world.p.now() }),
  ]);
  expect(told(await read(id, 'guest-nophone'))).toContain('本人当面说了同意');
});
