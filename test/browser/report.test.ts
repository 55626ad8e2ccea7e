import { jiangsuRoad } from 'functions/dev';
import { createPoster, fileReport, listPosters, readQueue, readRoster, removeDuty } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { aReport } from '../journeys/street.ts';
import { aRoom } from './room.ts';
import { see, tap, tick } from './touch.ts';

/* What a neighbour does, on real screens, against the whole room.street. */
const room = aRoom();

test('a scanned poster fills in the place and is counted; nobody is', async () => {
  const lead = room.street.phone('lead');
  const { committees } = await lead.call(readRoster, { days: 1 });
  const committee = committees[0]?.code ?? '';
  const poster = await lead.call(createPoster, { eventId: aReport().id, committee, spot: '3号楼门口' });
  const { page, go, trouble } = await room.phone('neighbour');
  await go(`neighbour/report/index?scene=${poster.scene}`);
  await see(page, `这张海报在${poster.streetName}${poster.committeeName}，已经填好了`);
  const { items } = await lead.call(listPosters, {});
  expect(items.map(({ scans }) => scans.all)).toEqual([1]);
  await go('neighbour/report/index?scene=00000000000000000000');
  await page.reload();
  await see(page, '这张海报的码不能用了');
  expect(trouble).toEqual([]);
});

test('a typed address is found, a position is asked for once, and a refusal says its own way on', async () => {
  const { page, context, go } = await room.phone('neighbour');
  await go('neighbour/report/index');
  await page.getByRole('textbox').first().fill('长宁区新泾镇刘四居委');
  await see(page, /新泾镇 · 刘家宅小区第四居委会/);
  await page.getByRole('textbox').first().fill('');
  await tap(page, '用我现在的位置');
  await see(page, '定位没有打开');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 31.2165, longitude: 121.4315 });
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/places/locate'));
  await tap(page, '用我现在的位置');
  const { lat, lng } = (await asked).postDataJSON();
  // Maps in China have this place some 450 m further to the south-east than a satellite does.
  expect(lat).toBeCloseTo(31.2165 - 0.002, 3);
  expect(lng).toBeCloseTo(121.4315 + 0.0045, 3);
});

test('a page about violence can be left at once, and nothing of it stays', async () => {
  const { page, go } = await room.phone('neighbour');
  await page.route('https://www.weather.com.cn/**', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<title>天气</title>多云' }),
  );
  await go('pages/home/index');
  await tap(page, /有户人家需要关心/);
  await see(page, '看到危险，先打电话');
  expect(await page.getByRole('button', { name: '快速离开' }).count()).toBe(0);
  await tick(page, /听到打骂、哭喊/);
  // The tab says nothing of it either.
  await expect.poll(() => page.title()).toBe('守望');
  await tap(page, '快速离开');
  await see(page, '多云');
  await page.goBack();
  await see(page, '您好，今天想做什么？');
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('S05');
});

test('the one question is answered from the receipt, without login, and the report can be taken back', async () => {
  const { code } = await room.street.phone('neighbour').call(fileReport, aReport());
  const { items } = await room.street.phone('advisor').call(readQueue, { show: 'open' });
  const mine = items.find(({ signs }) => signs.includes('S16'));
  const advisor = await room.phone('advisor');
  await advisor.go(`advisor/case/index?id=${mine?.id}`);
  await tap(advisor.page, '写一个问题');
  await advisor.page.getByRole('textbox', { name: '您的问题' }).fill('大概从哪天起没见他出门？');
  await tap(advisor.page, '问一句');
  await see(advisor.page, /还没有回答/);

  const { page, go, trouble } = await room.phone('stranger');
  const logins: string[] = [];
  page.on('request', (request) => request.url().includes('/session') && logins.push(request.url()));
  await go(`neighbour/receipt/index?code=${code}`);
  await see(page, '大概从哪天起没见他出门');
  await tap(page, '回答');
  await see(page, '请写一句再发。');
  await page.getByRole('textbox', { name: '您的回答' }).fill('上周三起');
  await tap(page, '回答');
  await page.getByText('顾问想再问一句').waitFor({ state: 'detached' });
  await advisor.page.reload();
  await see(advisor.page, '上周三起');

  await tap(page, '想撤回这件事');
  await see(page, /有危险信号的，照常办/);
  await tap(page, /^撤回$/);
  await see(page, '您已经撤回了');
  await advisor.page.reload();
  await see(advisor.page, '反映人撤回了');
  expect(logins).toEqual([]);
  expect([...trouble, ...advisor.trouble]).toEqual([]);
});

test('a neighbour who has not spoken with them is offered a card that names nobody', async () => {
  const { page, go } = await room.phone('neighbour');
  await go('neighbour/report/index');
  await page.getByRole('radio', { name: '没有' }).click();
  await tap(page, '看看这张卡');
  await see(page, '有人惦记着您');
  expect(await page.locator('body').ariaSnapshot()).not.toMatch(new RegExp(jiangsuRoad.name));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'yes');
  });
  await tap(page, '打印');
  expect(await page.getAttribute('body', 'data-printed')).toBe('yes');
});

test('an urgent report is promised somebody only while somebody named is on duty', async () => {
  const { page, go } = await room.phone('neighbour2');
  const choose = async () => {
    await go('neighbour/report/index');
    await page.getByRole('textbox').first().fill('江苏路街道');
    await tap(page, /江苏路街道/);
    await tick(page, /敲门没人应/);
  };
  await choose();
  await see(page, '这个街道现在有人值班');
  const lead = room.street.phone('lead');
  const { duties } = await lead.call(readRoster, { days: 2 });
  for (const { id } of duties) await lead.call(removeDuty, { dutyId: id });
  await page.reload();
  await see(page, '这个街道现在没有人值班');
  expect(await page.getByRole('button', { name: /拨打 120/ }).count()).toBeGreaterThan(1);
  await tick(page, /我没有进屋查看/);
  await tap(page, '告诉社区');
  await see(page, '请别等，现在就打电话');
});
