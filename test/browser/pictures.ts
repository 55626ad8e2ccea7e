/** Takes the README's pictures from the running app: `npm run pictures`. Needs a Chinese font on the machine. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seedStreet, startStreet } from 'functions/dev';
import type { Page } from 'playwright-core';
import { launchBrowser } from './launch.ts';
import { openPhone, type PhoneLook } from './phones.ts';

const pictures = fileURLToPath(new URL('./pictures', import.meta.url));
mkdirSync(pictures, { recursive: true });
const dir = mkdtempSync(join(tmpdir(), 'shouwang-pictures-'));
const street = await startStreet({ dir, quiet: true, now: Date.parse('2026-11-24T10:15:00+08:00') });
await seedStreet(street);
const browser = await launchBrowser();

const shot = (page: Page, name: string) =>
  page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
const settle = (page: Page) => page.waitForTimeout(1_500);
const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A grandmother with a disability certificate and her granddaughter, answered as far as the pictures need. */
const told: readonly (readonly [RegExp, string | RegExp])[] = [
  [/户口/, /^(都在上海|城镇)/],
  [/奶奶.*多少岁/, '78'],
  [/您.*多少岁/, '34'],
  [/奶奶有没有残疾证/, '有'],
  [/残疾证/, '没有'],
  [/几级/, /二级|2 级/],
  [/哪一种/, /肢体/],
  [/自己一个月有多少/, '1500'],
  [/全家一个月/, /1500 元到 3000/],
  [/存款/, /^1 万元到 3 万元/],
  [/汽车/, '没有'],
  [/店面/, '没有'],
  [/几套房/, '1'],
  [/领着哪些/, '都没有'],
  [/子女、父母或爱人/, /有，他们能养/],
  [/看病，自己掏/, /1 万元到 2 万元/],
  [/上学，学费/, /不到 1000/],
  [/康复、器具/, /不到 1000/],
  [/要不要别人帮/, '不要'],
  [/突然出事/, '没有'],
  [/缺不缺/, '都不缺'],
];

async function answerOne(page: Page): Promise<void> {
  const question = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  const answer = told.find(([asks]) => asks.test(question))?.[1];
  const option =
    answer === undefined
      ? null
      : page
          .getByRole(/领着哪些|缺不缺/.test(question) ? 'checkbox' : 'radio', {
            name: answer,
            exact: typeof answer === 'string',
          })
          .first();
  if (option && (await option.count()) > 0) await option.click();
  else if (typeof answer === 'string' && (await page.getByRole('spinbutton').count()) > 0)
    await page.getByRole('spinbutton').first().fill(answer);
  else await page.getByRole('radio', { name: '不清楚' }).first().click();
  if (/存款/.test(question)) {
    await page.mouse.wheel(0, -4_000);
    await page.waitForTimeout(300);
    await shot(page, 'question');
  }
  await tap(page, '下一题');
  await page.waitForTimeout(200);
}

async function resident(look: PhoneLook, name: string): Promise<void> {
  const phone = await openPhone(browser, street.url, 'resident', look);
  const { page } = phone;
  await phone.go('resident/screen/index');
  await page.getByRole('radio', { name: '长宁区' }).click();
  await tap(page, '下一步');
  await tap(page, '添上奶奶');
  await tap(page, '下一步');
  for (let n = 0; n < 24; n += 1) await answerOne(page);
  await tap(page, '先看结果');
  await settle(page);
  await shot(page, name);
  await phone.close();
}

async function still(
  persona: string,
  path: string,
  name: string,
  look: PhoneLook = {},
  before?: (page: Page) => Promise<void>,
) {
  const phone = await openPhone(browser, street.url, persona, look);
  await phone.go(path);
  await settle(phone.page);
  await before?.(phone.page);
  await shot(phone.page, name);
  await phone.close();
}

const { page } = await openPhone(browser, street.url, 'nobody', { width: 1400, height: 1180 });
await page.goto(street.url);
await page.waitForTimeout(4_000);
await shot(page, 'street');

await resident({}, 'results');
await still('neighbour', 'neighbour/report/index', 'report', {}, async (report) => {
  await report.getByRole('textbox').first().fill('江苏路');
  await tap(report, /江苏路街道/);
  await report.waitForTimeout(300);
});
await still('advisor', 'advisor/queue/index', 'queue');
await still('family', 'pages/follow/index', 'family', {}, async (family) => {
  await tap(family, /江苏路街道/);
  await settle(family);
});
await still('advisor', 'advisor/queue/index', 'dark', { mode: 'dark' });
await still('neighbour', 'pages/home/index', 'elder', { mode: 'elder' });
await still('advisor', 'advisor/queue/index', 'desk', { width: 1200, height: 800 });

await browser.close();
await street.stop();
rmSync(dir, { recursive: true, force: true });
