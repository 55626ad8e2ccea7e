import type { Browser } from 'playwright-core';
import { readHousehold } from 'shared-scoring/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aStreet } from '../journeys/street.ts';
import { aReachedCase } from './casework.ts';
import { keepDraft } from './full-visit.ts';
import { answerOne, nameThePeople } from './interview.ts';
import { launchBrowser } from './launch.ts';
import { openPhone } from './phones.ts';
import { see, tap } from './touch.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const morning = Date.parse('2026-11-24T10:00:00+08:00');
const day = 86_400_000;

test('after the first visit the screening works to the end with nobody there to answer', async () => {
  const street = await aStreet({ now: morning });
  const { page, go, close, trouble } = await openPhone(browser, street.url, 'resident');
  await go('pages/home/index');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await street.stop();
  await page.reload();
  await see(page, '您好，今天想做什么？');
  await go('resident/screen/index');
  await nameThePeople(page);
  let asked = 0;
  while (await answerOne(page, [])) asked += 1;
  expect(asked).toBeGreaterThan(20);
  await tap(page, '看结果');
  await see(page, '这不是资格决定，最后由街道审核。');
  await go('resident/library/index');
  await page.getByRole('textbox').first().fill('dibao');
  await page.getByRole('button', { name: /^最低生活保障/ }).click();
  await see(page, '民发〔2021〕57号');
  expect(trouble).toEqual([]);
  await close();
});

test('a result is shown again under the rules of its day', async () => {
  const street = await aStreet({ now: morning });
  const { page, go, close, trouble } = await openPhone(browser, street.url, 'resident');
  await go('resident/screen/index');
  await nameThePeople(page);
  for (let n = 0; n < 5; n += 1) await answerOne(page, []);
  await tap(page, '先看结果');
  await see(page, '这不是资格决定');
  expect(await page.getByText('以前的结果').count()).toBe(0);
  await street.clock.add(40 * day);
  await page.reload();
  await see(page, '以前的结果');
  await tap(page, /2026 年 11 月 24 日看的/);
  await see(page, '这是 2026 年 11 月 24 日 的结果');
  await see(page, '用的是当时的回答和当时的标准');
  await tap(page, '看今天的结果');
  await page.getByText('以前的结果').last().waitFor();
  expect(trouble).toEqual([]);
  await close();
  await street.stop();
});

test('a newer pack is fetched behind the interview and used from the next start; a broken one never', async () => {
  const street = await aStreet({ now: morning });
  const { page, go, close, trouble } = await openPhone(browser, street.url, 'resident');
  let broken = true;
  await page.route('**/api/packs/*', async (route) => {
    const reply = await (await route.fetch({ url: route.request().url().replace(/\?.*/, '') })).json();
    const city = reply.packs['310000'];
    if (!city) return route.fulfill({ json: reply });
    city.region.date = '2027-01-01';
    const dibao = city.policies.find(({ id }: { id: string }) => id === 'sh-dibao');
    dibao.title = '最低生活保障（新）';
    if (broken) dibao.when = { nonsense: true };
    await route.fulfill({ json: { ...reply, version: broken ? 'broken' : 'new' } });
  });
  const titleAfterNextStart = async () => {
    const settled = page.waitForResponse(/packs\/310118/);
    await go('resident/screen/index');
    await page.reload();
    await settled;
    await page.waitForTimeout(1_000);
    await go('resident/policy/index?id=sh-dibao&region=310105');
    await page.reload();
    return page.getByRole('heading', { level: 2 }).first().textContent();
  };
  expect(await titleAfterNextStart()).toBe('最低生活保障');
  broken = false;
  await street.clock.add(day);
  expect(await titleAfterNextStart()).toBe('最低生活保障（新）');
  expect(trouble).toEqual([]);
  await close();
  await street.stop();
});

test('what is wrong with a policy reaches the district, without a word of the person', async () => {
  const street = await aStreet({ now: morning });
  const { page, go, close } = await openPhone(browser, street.url, 'resident');
  await go('resident/policy/index?id=sh-dibao&region=310105');
  await tap(page, '信息有误？告诉区里');
  await page.getByRole('textbox', { name: '哪里不对' }).fill('电话打不通了');
  const sending = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/feedback'));
  await page.getByRole('button', { name: '告诉区里', exact: true }).click();
  const body = (await sending).postDataJSON();
  await see(page, '区里收到了，会去核对');
  expect(Object.keys(body).sort()).toEqual(['device', 'id', 'policy', 'region', 'version', 'wrong']);
  expect((await sending).headers().authorization).toBeUndefined();
  await close();
  await street.stop();
});

test('a visit form handed in without a network goes out from whatever page the app opens next', async () => {
  const street = await aStreet({ now: morning });
  const id = await aReachedCase(street, '江苏路 9 号');
  const forms = async () => (await street.phone('advisor').call(readHousehold, { id })).forms.length;
  const { page, context, go, close, trouble } = await openPhone(browser, street.url, 'advisor');
  await go('pages/home/index');
  await keepDraft(page, 'advisor', id, { at: morning, step: 13 });
  await go(`casework/visit/index?id=${id}`);
  await see(page, '交之前看一眼');
  await context.setOffline(true);
  await tap(page, '交走访表');
  await see(page, '未发送：走访表还没发出去');
  await page.goto('about:blank');
  await context.setOffline(false);
  expect(await forms()).toBe(0);
  await go('pages/home/index');
  await expect.poll(forms, { timeout: 10_000 }).toBe(1);
  expect(trouble).toEqual([]);
  await close();
  await street.stop();
});
