import { readCase, recordVisit, type VisitForm } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { answer, aReachedCase } from './casework.ts';
import { aRoom, morning } from './room.ts';
import { pick, see, tap, tick } from './touch.ts';

/* What two people do to one household at once, and what many bodies do together, on real screens. */
const room = aRoom();
const small = { width: 375, height: 812 };

const aForm = (homeState: string, over: Partial<VisitForm> = {}): VisitForm => ({
  formId: ulid(),
  knew: [],
  at: morning,
  present: '本人',
  answers: [{ fact: 'homeState', value: homeState, source: 'advisor_visit', method: 'seen' }],
  seen: '',
  notSeen: '',
  ...over,
});

test('two devices wrote apart: both stand side by side, and nothing is assessed before a person has merged them', async () => {
  const id = await aReachedCase(room.street, '武定西路 3 号');
  const { street } = room;
  await street.phone('advisor').call(recordVisit, { id, ...aForm('hard', { basis: 'consent' }) });
  await street.phone('lead').call(recordVisit, { id, ...aForm('fine') });
  const { page, go, trouble } = await room.phone('advisor', small);
  await go(`casework/file/index?id=${id}`);
  await see(page, '两份走访表是分开写的');
  await page.getByRole('button', { name: '还有 1 处没选' }).waitFor();
  expect(await page.getByRole('button', { name: /记下评估|信息不足/ }).count()).toBe(0);
  await pick(page, /太挤.*012 号/);
  await tap(page, '合成一份');
  await page.getByText('两份走访表是分开写的').waitFor({ state: 'detached' });
  await tap(page, '信息不足，记下来，再去看一次');
  await see(page, '评估记下了');
  expect(trouble).toEqual([]);
});

test('two cases of one household: an advisor puts one into the other, and takes them apart again', async () => {
  const [stays, goes] = [
    await aReachedCase(room.street, '武定西路 9 号 302'),
    await aReachedCase(room.street, '武定西路 9 号 302 室'),
  ];
  const { page, go, trouble } = await room.phone('advisor', small);
  await go(`casework/acts/index?id=${goes}`);
  await tap(page, '同一户');
  await tap(page, '和同一户的另一件合起来');
  await page.getByRole('radio').first().click();
  await see(page, /武定西路 .*收到/);
  await page.getByRole('textbox', { name: '为什么是同一户' }).fill('同一扇门');
  await tap(page, '合起来');
  await see(page, '记下了');
  expect(await room.street.phone('advisor').call(readCase, { id: stays })).toMatchObject({
    alike: [expect.objectContaining({ id: goes, state: 'linked' })],
  });
  await go(`casework/file/index?id=${stays}`);
  await see(page, /^同一户的另一件/);
  await go(`casework/acts/index?id=${goes}`);
  await tap(page, '同一户');
  await tap(page, '和那一件分开');
  await page.getByRole('textbox', { name: '为什么要分开' }).fill('看错了，是隔壁');
  await tap(page, /^分开$/);
  await see(page, '记下了');
  expect((await room.street.phone('advisor').call(readCase, { id: goes })).can).toContain('visit');
  expect(trouble).toEqual([]);
});

test('a conference: called on a ground with a briefing that names nobody, held by three, concluded with tasks and plain words', async () => {
  const id = await aReachedCase(room.street, '武定西路 4 号');
  await room.street.phone('advisor').call(recordVisit, { id, ...aForm('hard', { basis: 'consent' }) });
  const { page, go, trouble } = await room.phone('lead', small);
  await go(`casework/acts/index?id=${id}`);
  await tap(page, '和别的单位一起');
  await tap(page, '召集会诊');
  await answer(page, '凭什么', '本人同意');
  const briefing = page.getByRole('textbox', { name: '给各单位的简报' });
  await expect.poll(() => briefing.inputValue()).toMatch(/有些难处的：居住/);
  await briefing.fill('住在 3弄 的一户');
  await page.getByRole('textbox', { name: '为什么要会诊' }).fill('房子和工作都要商量');
  await tap(page, '召集');
  await see(page, /简报里有门牌或号码/);
  await briefing.fill('一户人家，住得很挤');
  await tap(page, '召集');
  await see(page, '会诊召集了，还没开');
  await tap(page, '会诊开过了');
  for (const role of ['街道', '民政', '医院']) await tick(page, role);
  await answer(page, '家里人呢', '来了');
  await page.getByRole('textbox', { name: '不同意见' }).fill('医院觉得先看病');
  await tap(page, '记下来');
  await tap(page, '写会诊结果');
  await answer(page, '结果', '定方案');
  await page.getByRole('textbox', { name: '要办什么' }).fill('找一处大一点的公租房');
  await page.getByRole('textbox', { name: '谁去办' }).fill('街道');
  await answer(page, '哪天办好', '两周内');
  await tap(page, '加一项任务');
  await page.getByRole('textbox', { name: '告诉家里的话' }).fill('街道去问大一点的房子');
  await page.getByRole('textbox', { name: '会议纪要' }).fill('三方同意先解决住的问题');
  await tap(page, '记下来');
  await see(page, '会诊的任务到日子要看');
  await go(`advisor/case/index?id=${id}`);
  await see(page, /任务：找一处大一点的公租房（街道/);
  expect(trouble).toEqual([]);
});

test('a mandatory report is an act of its own, with unit and receipt, and stands above everything until it is done', async () => {
  const id = await aReachedCase(room.street, '武定西路 5 号');
  const { page, go, trouble } = await room.phone('advisor', small);
  await go(`casework/acts/index?id=${id}`);
  await tap(page, '危险和急难');
  await tap(page, '急难，先帮了再说');
  await page.getByRole('textbox', { name: '急需什么' }).fill('家里没有米了');
  await tap(page, '记下来');
  await see(page, '先行救助等负责人同意');
  await tap(page, '危险和急难');
  await tap(page, '依法必须报告');
  await tap(page, '记下要报告');
  await see(page, '请写完再记');
  await page.getByRole('textbox', { name: '看到了什么' }).fill('孩子手臂上有新伤');
  await tap(page, '记下要报告');
  await see(page, '必须报告的事，还没写回执');
  await tap(page, '已经报告了，写回执');
  await page.getByRole('textbox', { name: '报给哪个单位' }).fill('江苏路派出所');
  await page.getByRole('textbox', { name: '回执编号' }).fill('110-0042');
  await tap(page, '记下来');
  await page.getByText('必须报告的事，还没写回执').waitFor({ state: 'detached' });
  await go(`advisor/case/index?id=${id}`);
  await see(page, /已报告江苏路派出所，回执：110-0042/);
  expect(trouble).toEqual([]);
});
