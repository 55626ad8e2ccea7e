import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { aRoom } from './room.ts';
import { pick, see, tap, tick } from './touch.ts';

/* The whole story on real screens, in a real browser, against the whole room.street. */
const room = aRoom();

test('a neighbour tells, the right advisor acts, the family follows, the other street is refused', async () => {
  const neighbour = await room.phone('neighbour');
  const advisor = await room.phone('advisor');
  const family = await room.phone('family');
  const wechat = room.street.simulator;
  if (!wechat) throw new Error('the street has its own WeChat here');

  // The advisor asks for a message while the queue is still empty.
  await advisor.go('advisor/queue/index');
  await see(advisor.page, '江苏路街道 · 今天我值班');
  await tap(advisor.page, '再收 1 次提醒');
  await see(advisor.page, /有事会发微信给您/);

  // 1. Danger first, then place, three signs; a reload in the middle loses nothing.
  await neighbour.go('pages/home/index');
  await tap(neighbour.page, /有户人家需要关心/);
  await see(neighbour.page, '看到危险，先打电话');
  const danger = await neighbour.page.getByRole('button', { name: /110/ }).first().boundingBox();
  const place = await neighbour.page.getByText('在哪里？').first().boundingBox();
  expect(danger?.y ?? 1e9).toBeLessThan(place?.y ?? 0);
  await neighbour.page.getByRole('textbox').first().fill('江苏路');
  await tap(neighbour.page, /江苏路街道/);
  for (const group of ['吃饭、住处、水电和钱', '身体和看病', '家里和邻里']) await tap(neighbour.page, group);
  for (const sign of [/行动明显比以前差/, /家里大人好久没活干/, /以前爱聊天/]) await tick(neighbour.page, sign);
  await neighbour.page.reload();
  await see(neighbour.page, /江苏路街道/);
  expect(await neighbour.page.getByRole('checkbox', { checked: true }).count()).toBe(3);
  await tick(neighbour.page, /我没有进屋查看/);
  await tap(neighbour.page, '告诉社区');
  await see(neighbour.page, /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await see(neighbour.page, '已收到');

  // 2. Only the advisor on duty hears of it; her queue explains the place; she accepts, links, records, invites.
  await expect.poll(() => wechat.book.cards().map(({ persona }) => persona), { timeout: 2_000 }).toEqual(['advisor']);
  await tap(advisor.page, '刷新');
  await tap(advisor.page, /好久没/);
  await tap(advisor.page, '我来办');
  await tap(advisor.page, '是不是同一户');
  await pick(advisor.page, '新的一户');
  await tap(advisor.page, '记下来');
  await tap(advisor.page, '记录首次联系');
  await pick(advisor.page, '打电话');
  await pick(advisor.page, /联系上了/);
  await tap(advisor.page, '记下来');
  await see(advisor.page, '上门看看');
  await tap(advisor.page, '给一个邀请码');
  const code = advisor.page.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/).first();
  await code.waitFor();
  const invite = (await code.textContent()) ?? '';

  // 3. The family sees who, what next, by when; the neighbour's receipt says no more than its word.
  await family.go('pages/follow/index');
  await family.page.getByRole('textbox').first().fill(invite.toLowerCase());
  await tap(family.page, '打开');
  await tap(family.page, '同意，打开看');
  await see(family.page, '江苏路街道救助顾问 012 号');
  await see(family.page, '下一步');
  await see(family.page, /11 月 27 日/);
  expect(await family.page.locator('body').ariaSnapshot()).not.toMatch(/P[0-3]|急迫|S\d\d|借钱/);
  await neighbour.go('pages/follow/index');
  await see(neighbour.page, '已跟进');

  // 5. The address of the case in the other street's hands.
  const id = wechat.book.cards()[0]?.page?.match(/[0-9A-Z]{26}/)?.[0];
  const stranger = await room.phone('advisorXinhua');
  await stranger.go(`advisor/case/index?id=${id}`);
  await see(stranger.page, '您现在看不到这件事');
  expect(await stranger.page.locator('body').ariaSnapshot()).not.toMatch(/扶墙|江苏路/);

  for (const { trouble } of room.phones) expect(trouble).toEqual([]);
});

test('no answer of the screening leaves the device', async () => {
  const resident = await room.phone('resident');
  const { page } = resident;
  await resident.go('resident/screen/index');
  await see(page, '您住在哪里？');
  const sent: Request[] = [];
  page.on('request', (request) => sent.push(request));

  await pickAny(page, '长宁区');
  await advance(page);
  await see(page, '家里有谁？');
  await tap(page, '添上奶奶');
  await advance(page);
  const asked = new Set<string>();
  for (let n = 0; n < 14; n += 1) {
    asked.add((await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '');
    // 不清楚 and 不想说 stand beside every question.
    await page
      .getByRole('button', { name: '不清楚' })
      .or(page.getByRole('radio', { name: '不清楚' }))
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: '不想说' })
      .or(page.getByRole('radio', { name: '不想说' }))
      .first()
      .waitFor();
    const options = page.getByRole('radio');
    if ((await options.count()) > 2) await options.first().click();
    else
      await page
        .getByRole('button', { name: '不清楚' })
        .or(page.getByRole('radio', { name: '不清楚' }))
        .first()
        .click();
    await advance(page);
  }
  expect(asked.size).toBe(14);
  await tap(page, '先看结果');
  await see(page, '这不是资格决定，最后由街道审核。');

  // Everything the page asked for since is the app's own files: no API, no body, no query that could carry an answer.
  const strange = sent.filter((request) => {
    const { pathname, search, origin } = new URL(request.url());
    const ownFile =
      origin === room.street.url && pathname.startsWith('/app/') && (search === '' || search === '?persona=resident');
    // Newer packs are asked for by every phone, of every district alike: see screening.test.ts.
    const packs = origin === room.street.url && /^\/api\/packs\/\d{6}$/.test(pathname);
    return request.method() !== 'GET' || request.postData() !== null || !(ownFile || packs);
  });
  expect(strange.map((request) => `${request.method()} ${request.url()}`)).toEqual([]);
  expect(resident.trouble).toEqual([]);
});

const pickAny = (page: Page, name: string) =>
  page.getByRole('radio', { name }).or(page.getByRole('button', { name })).first().click();

/** The main button of the step, when the step does not move on by itself. */
async function advance(page: Page) {
  const next = page.getByRole('button', { name: /^下一(题|步)$/ });
  await page.waitForTimeout(150);
  if (await next.isVisible().catch(() => false)) await next.click();
  await page.waitForTimeout(150);
}
