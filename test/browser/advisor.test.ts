import { createHandover, fileReport, readQueue } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { aReport } from '../journeys/street.ts';
import { aRoom } from './room.ts';
import { see, tap } from './touch.ts';

/* What an advisor and a street lead do, on real screens, against the whole room.street. */
const room = aRoom();

test('what is new is new on the phone and at the desk, until it was looked at', async () => {
  await room.street.phone('neighbour').call(fileReport, aReport());
  const phone = await room.phone('advisor');
  await phone.go('advisor/queue/index');
  await see(phone.page, '好久没活干、借钱');
  await phone.page.getByRole('radio', { name: '新来的' }).click();
  await see(phone.page, '好久没活干、借钱');
  const looked = phone.page.waitForResponse((response) => response.url().endsWith('/api/queue/seen'));
  await phone.go('advisor/inbox/index');
  await looked;
  const desk = await room.phone('advisor', { width: 1280, height: 800 });
  await desk.go('advisor/queue/index');
  await see(desk.page, '好久没活干、借钱');
  await desk.page.getByRole('radio', { name: '新来的' }).click();
  await see(desk.page, '没有新来的事');
  expect([...phone.trouble, ...desk.trouble]).toEqual([]);
});

test('a case of another street is offered with a reason, sent back, offered again and taken', async () => {
  await room.street.phone('neighbour2').call(fileReport, aReport({ signs: ['S21'] }));
  const { items } = await room.street.phone('advisor').call(readQueue, { show: 'open' });
  const id = items.find(({ signs }) => signs.includes('S21'))?.id;
  const sender = await room.phone('advisor');
  const other = await room.phone('advisorXinhua');
  const offer = async (why: string) => {
    await tap(sender.page, '转给别的街道');
    await sender.page.getByRole('textbox', { name: '转给哪个街道？' }).fill('新华路街道');
    await tap(sender.page, /^新华路街道/);
    await tap(sender.page, '转过去');
    await see(sender.page, '请写一句为什么转。');
    await sender.page.getByRole('textbox', { name: '为什么转' }).fill(why);
    await tap(sender.page, '转过去');
    await sender.page.getByRole('textbox', { name: '为什么转' }).waitFor({ state: 'detached' });
  };
  await sender.go(`advisor/case/index?id=${id}`);
  await tap(sender.page, '我来办');
  await offer('门牌在马路对面');
  await other.go('advisor/queue/index');
  await see(other.page, '别的街道想转来 1 件');
  await tap(other.page, '退回');
  await other.page.getByRole('textbox', { name: '为什么退回？' }).fill('门牌是你们这边的');
  await tap(other.page, '退回给对方');
  await see(other.page, '退回了，还由对方负责。');
  await sender.page.reload();
  await offer('居委确认了在那边');
  await other.page.reload();
  await see(other.page, '别的街道想转来 1 件');
  await tap(other.page, '接下来办');
  await see(other.page, '接下了，现在由您负责。');
  expect([...sender.trouble, ...other.trouble]).toEqual([]);
});

test('a resident’s code becomes a case with exactly the ticked fields, once', async () => {
  const { code } = await room.street.phone('resident').call(createHandover, {
    id: ulid(),
    street: '310105002',
    policies: [{ id: 'sh-dibao', title: '最低生活保障' }],
    fields: [{ fact: 'incomeMonth', person: null, question: '全家一个月有多少钱？', answer: '1500 元到 3000 元' }],
    mayCall: false,
    agree: true,
  });
  const { page, go, trouble } = await room.phone('advisor');
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
});

test('the lead keeps the rota: a gap is shown, a turn removed can be put back, an advisor only looks', async () => {
  const lead = await room.phone('lead');
  await lead.go('lead/roster/index');
  await see(lead.page, '值班表');
  const remove = lead.page.getByRole('button', { name: /^撤掉 012 号/ });
  await remove.first().waitFor();
  await remove.first().click();
  await see(lead.page, /的班撤掉了/);
  await see(lead.page, '这些时候没有人值班');
  await tap(lead.page, '撤错了，放回去');
  await lead.page.getByText(/的班撤掉了/).waitFor({ state: 'detached' });
  await tap(lead.page, '排一个班');
  await tap(lead.page, '排上');
  await see(lead.page, '请选一位同事。');
  await lead.page.getByRole('radio', { name: /015 号/ }).click();
  await tap(lead.page, '排上');
  await see(lead.page, /08:30–17:00\s+015 号/);
  const advisor = await room.phone('advisor');
  await advisor.go('lead/roster/index');
  await see(advisor.page, /015 号/);
  expect(await advisor.page.getByRole('button', { name: /撤掉|排一个班|离岗/ }).count()).toBe(0);
  expect([...lead.trouble, ...advisor.trouble]).toEqual([]);
});

test('a poster is made for a committee, printed, and taken down', async () => {
  const { page, go, trouble } = await room.phone('lead');
  await go('lead/posters/index');
  await see(page, '还没有海报');
  await tap(page, '做一张海报');
  await tap(page, '做好它');
  await see(page, '请选一个居委。');
  await page.getByRole('radio').first().click();
  await page.getByRole('textbox').first().fill('3号楼门口');
  await tap(page, '做好它');
  await see(page, '微信扫一扫，一分钟说完');
  await expect
    .poll(() => page.locator('.paper-image img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(50);
  const picture = page.waitForEvent('download');
  await tap(page, '存成图片');
  expect((await picture).suggestedFilename()).toBe('shouwang.png');
  await go('lead/posters/index');
  await see(page, '今天扫了 0 次，这周 0 次，一共 0 次');
  await tap(page, '取下来了');
  await tap(page, '确认取下');
  await see(page, '已取下');
  expect(trouble).toEqual([]);
});

test('two reports about one door are linked by hand and parted again, each keeping its history', async () => {
  const door = { place: { street: '310105002', door: '3弄12号402' } };
  const first = aReport(door);
  await room.street.phone('neighbour').call(fileReport, first);
  await room.street
    .phone('neighbour2')
    .call(fileReport, aReport({ place: { ...door.place, door: '三弄十二号四楼的阿婆' } }));
  await room.street.settled();
  const { page, go, trouble } = await room.phone('advisor');
  await go(`advisor/case/index?id=${first.id}`);
  await see(page, '可能是同一户');
  await tap(page, /^是同一户$/);
  await see(page, '已经连在一起');
  await tap(page, /^分开$/);
  await see(page, '分开了，不是同一户');
  await tap(page, '看那一件');
  await page
    .getByText(/收到，江苏路街道负责/)
    .last()
    .waitFor();
  expect(trouble).toEqual([]);
});
