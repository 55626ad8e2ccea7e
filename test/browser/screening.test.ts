import type { Page } from 'playwright-core';
import { openHandover } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { answerOne, nameThePeople, recorded, worded } from './interview.ts';
import { aRoom } from './room.ts';
import { pick, see, tap, tick } from './touch.ts';

const room = aRoom();

const told = [
  [/奶奶今年多少岁/, '83'],
  [/您今年多少岁/, '47'],
  [/户口/, '都在上海'],
  [/全家一个月/, '1500 元到 3000 元'],
] as const;

/** What may be asked for while somebody answers: the app's own files, and the packs of every district alike. */
const harmless =
  /^GET \/app\/[\w./-]*(\?persona=\w+)?$|^GET \/api\/packs\/(310105|310115|310118|440100|370211)(\?have=[0-9a-f-]+)?$/;

const incomeQuestion = '全家一个月所有人加起来，一般有多少钱进账？';
const byFact = (a: { fact: string }, b: { fact: string }) => (a.fact < b.fact ? -1 : 1);

/** The platform's own service, out of reach as it is in much of the country; it tells how often it was started. */
const farService = `window.SpeechRecognition = window.webkitSpeechRecognition = class {
  start() {
    window.listened = (window.listened ?? 0) + 1;
    setTimeout(() => { this.onerror({ error: 'network' }); this.onend(); });
  }
  stop() {}
};`;
const listened = (page: Page) => page.evaluate<number>('window.listened ?? 0');

/** A voice goes nowhere before the person has agreed; where nothing hears it the button goes. */
async function neverHeardUnasked(page: Page): Promise<void> {
  await tap(page, '用嘴说');
  await see(page, /您的声音会离开手机/);
  expect(await listened(page)).toBe(0);
  await tap(page, '不用了');
  await tap(page, '用嘴说');
  await tap(page, /^可以/);
  await see(page, /这部手机现在听不了/);
  expect(await listened(page)).toBe(1);
}

test('a whole interview sends no answer; then a hand-over carries exactly what was ticked', async () => {
  const { page, go, trouble } = await room.phone('resident');
  await page.addInitScript(farService);
  const sent = recorded(page);
  await go('resident/screen/index');
  await nameThePeople(page);
  await neverHeardUnasked(page);
  const asked: string[] = [];
  for (let question = await answerOne(page, told); question; question = await answerOne(page, told))
    asked.push(question);
  expect(asked.length).toBeGreaterThan(20);
  expect(new Set(asked).size).toBe(asked.length);
  expect(asked.filter((question) => question.includes('奶奶')).length).toBeGreaterThan(3);
  await tap(page, '看结果');
  await see(page, '这不是资格决定，最后由街道审核。');
  const during = sent.map(worded);
  expect(during.filter((line) => !harmless.test(line))).toEqual([]);
  const packs = during.flatMap((line) => /packs\/(\d{6})/.exec(line)?.[1] ?? []);
  expect(packs).toEqual(['310105', '310115', '310118', '440100', '370211']);

  await tap(page, '选一选，交给顾问');
  await see(page, '交给哪个街道？');
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await pick(page, '江苏路街道');
  await tick(page, /奶奶今年多少岁.*83 岁/);
  await tick(page, /全家一个月.*1500 元到 3000 元/);
  await tick(page, /您今年多少岁/);
  await tick(page, /您今年多少岁/);
  await tap(page, '看看顾问会看到什么');
  await see(page, '顾问会看到这些');
  const shown = await page.getByRole('list', { name: '顾问会看到这些' }).getByRole('listitem').allTextContents();
  expect(shown).toHaveLength(3);
  expect(sent.filter((request) => request.url().includes('/handovers') && request.method() === 'POST')).toEqual([]);
  await tap(page, '同意，拿交接码');
  const code =
    (await page
      .getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
      .first()
      .textContent()) ?? '';

  const [carried, ...more] = sent.filter(
    (request) => request.method() === 'POST' && request.url().endsWith('/handovers'),
  );
  expect(more).toEqual([]);
  const body = carried?.postDataJSON();
  expect(body).toEqual({
    id: expect.stringMatching(/^[0-9A-Z]{26}$/),
    street: '310105002',
    policies: [],
    fields: expect.any(Array),
    mayCall: false,
    agree: true,
  });
  const fields = [
    { fact: 'age', person: '奶奶', question: '奶奶今年多少岁？', answer: '83 岁' },
    { fact: 'incomeMonth', person: null, question: incomeQuestion, answer: '1500 元到 3000 元' },
  ];
  expect([...body.fields].sort(byFact)).toEqual(fields);
  // What the advisor gets is that, and no more.
  const { handed } = await room.street.phone('advisor').call(openHandover, { code });
  expect(handed).toEqual({ policies: [], fields: body.fields, mayCall: false, phone: null });
  const others = sent.map(worded).filter((line) => line.startsWith('POST') && !line.includes('/handovers'));
  for (const line of others) expect(line).not.toMatch(/83|奶奶|1500/);
  expect(trouble).toEqual([]);
});
