import type { Browser, Page } from 'playwright-core';
import { createHandover, fileReport, readQueue } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aReport, aStreet } from '../journeys/street.ts';
import { launchBrowser } from './launch.ts';
import { openPhone } from './phones.ts';

/* What an advisor and a street lead do, on real screens, against the whole street. */
let street: Awaited<ReturnType<typeof aStreet>>;
let browser: Browser;
beforeAll(async () => {
  street = await aStreet({ now: Date.parse('2026-11-24T10:00:00+08:00') });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await street.stop();
});

const see = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor({ timeout: 15_000 });
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

test('a resident’s code becomes a case with exactly the ticked fields, once', async () => {
  const { code } = await street.phone('resident').call(createHandover, {
    id: ulid(),
    street: '310105002',
    policies: [{ id: 'sh-dibao', title: '最低生活保障' }],
    fields: [{ fact: 'incomeMonth', person: null, question: '全家一个月有多少钱？', answer: '1500 元到 3000 元' }],
    mayCall: false,
    agree: true,
  });
  const { page, go, close, trouble } = await openPhone(browser, street.url, 'advisor');
  await go('advisor/code/index');
  await tap(page, '打开');
  await see(page, '请先写上码。');
  await page.getByRole('textbox').first().fill(code.toLowerCase().replace('-', ' '));
  await tap(page, '打开');
  await see(page, '居民自己来问的');
  await see(page, '1500 元到 3000 元');
  await see(page, '不想接电话');
  const rows = page.getByRole('list').first().getByRole('listitem');
  expect(await rows.count()).toBe(1);
  expect(trouble).toEqual([]);
  await close();
});

test('two reports about one door are linked by hand and parted again, each keeping its history', async () => {
  const door = { place: { street: '310105002', door: '3弄12号402' } };
  await street.phone('neighbour').call(fileReport, aReport(door));
  await street
    .phone('neighbour2')
    .call(fileReport, aReport({ place: { ...door.place, door: '三弄十二号四楼的阿婆' } }));
  await street.settled();
  const { items } = await street.phone('advisor').call(readQueue, { show: 'open' });
  const { page, go, close, trouble } = await openPhone(browser, street.url, 'advisor');
  await go(`advisor/case/index?id=${items.at(-1)?.id}`);
  await see(page, '可能是同一户');
  await tap(page, /^是同一户$/);
  await see(page, '已经连在一起');
  await tap(page, /^分开$/);
  await see(page, '分开了，不是同一户');
  await tap(page, '看那一件');
  await see(page, /收到，江苏路街道负责/);
  expect(trouble).toEqual([]);
  await close();
});
