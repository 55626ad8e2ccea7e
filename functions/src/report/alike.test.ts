import { fileReport, readReceipt } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { take } from '../case/case.sample.ts';
import { aWorld, type World } from '../world.sample.ts';
import { aDraft } from './draft.sample.ts';
import { guessesPerDay } from './file-report.ts';

let world: World;
beforeAll(async () => {
  world = await aWorld();
});
afterAll(() => world.stop());

const raw = async (path: string, init: RequestInit = {}) => {
  const reply = await world.app.request(path, init);
  const headers = [...reply.headers].map(([name]) => name).sort();
  return { status: reply.status, headers, text: (await reply.text()).replace(/"code":"[^"]+"/, '"code":""') };
};
const sent = async (who: string, over = {}) => {
  const draft = aDraft(over);
  const headers = { authorization: await world.bearer(who), 'content-type': 'application/json' };
  const answer = await raw('/reports', { method: 'POST', headers, body: JSON.stringify(draft) });
  const { ok } = await world.call(fileReport, draft, who);
  return { id: draft.id, code: ok.code, answer };
};
const hears = ({ code }: { code: string }) => raw(`/receipts/${code}`);
const accept = { kind: 'accept' } as const;
const reached = { kind: 'contact', way: 'door', outcome: 'reached' } as const;

test('to the byte a reporter hears the same of a new household, a known one, a helped one and one in danger', async () => {
  const fresh = await sent('guest-1');
  const same = await sent('guest-2');
  await take(world, 'advisor', same.id, accept, { kind: 'link', finding: 'same', note: '低保户' });
  const helped = await sent('guest-3');
  const close = { kind: 'proposeClose', reason: 'helped', note: '好了' } as const;
  await take(world, 'advisor', helped.id, accept, { kind: 'link', finding: 'new' }, reached, close);
  await take(world, 'lead', helped.id, { kind: 'approveClose' });
  const later = await sent('guest-4');
  const danger = await sent('guest-5', { signs: ['S05'], unnamed: true });
  for (const { answer } of [same, helped, later, danger]) expect(answer).toEqual(fresh.answer);
  expect(await hears(later)).toEqual(await hears(fresh));
  expect(await hears(danger)).toEqual(await hears(fresh));

  const strange = await sent('guest-6');
  await take(world, 'advisor', strange.id, accept, { kind: 'link', finding: 'new' });
  expect(await hears(same)).toEqual(await hears(strange));

  const refused = await sent('guest-7');
  await take(world, 'advisor', refused.id, accept, { kind: 'link', finding: 'unsure' });
  await take(world, 'advisor', refused.id, { kind: 'contact', way: 'phone', outcome: 'refused' });
  expect(await hears(helped)).toEqual(await hears(refused));
});

test('who knows the number of an unnamed report cannot find out by trying what it said', async () => {
  const draft = aDraft({ unnamed: true, signs: ['S16'] });
  const { ok } = await world.call(fileReport, draft, 'neighbour');
  const guess = (sign: string) => world.call(fileReport, { ...draft, signs: [sign] }, 'family');
  for (let n = 0; n < guessesPerDay.perDay; n += 1) {
    expect((await guess(`S${20 + (n % 5)}`)).problem.code).toBe('report.conflict');
  }
  for (const sign of ['S20', 'S16']) expect((await guess(sign)).problem.code).toBe('limit.reached');
  // The one who sent it may send it again as often as a bad network asks for.
  for (let n = 0; n < guessesPerDay.perDay + 2; n += 1) {
    expect(await world.call(fileReport, draft, 'neighbour')).toMatchObject({ status: 201, ok });
  }
});

test('a receipt code typed wrong is the same answer for every wrong code', async () => {
  const [one, other] = await Promise.all(['0000-0000-0000', 'ZZZZ-ZZZZ-ZZZZ'].map((code) => hears({ code })));
  expect({ ...one, text: one?.text.replace(/"requestId":"\w+"/, '') }).toEqual({
    ...other,
    text: other?.text.replace(/"requestId":"\w+"/, ''),
  });
  expect((await world.call(readReceipt, { code: '0000-0000-0000' })).status).toBe(404);
});
