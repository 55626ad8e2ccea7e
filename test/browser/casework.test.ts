import { readWork } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { answer, aReachedCase, fillVisit } from './casework.ts';
import { jiangsuRoad } from './jiangsu-road-family.ts';
import { aRoom } from './room.ts';
import { see, tap } from './touch.ts';
import { youngWoman } from './xinjing-woman.ts';

/* Two families of Changning, from the doorstep to the plan, on a phone. Source: assessment.md §2.5, A1 and A3. */
const room = aRoom();
const small = { width: 375, height: 812 };
const gradeOf = async (id: string, who: string) => (await room.street.phone(who).call(readWork, { id })).grade;

test('the Jiangsu Road family: a form in a stairwell, moderate, and a plan the family agrees to', async () => {
  const id = await aReachedCase(room.street, '江苏路 1 号');
  const { page, context, go, trouble } = await room.phone('advisor', small);
  await go(`advisor/case/index?id=${id}`);
  await tap(page, '写走访表');
  await fillVisit(page, jiangsuRoad);
  await context.setOffline(true);
  await tap(page, '交走访表');
  await see(page, '未发送：走访表还没发出去');
  await context.setOffline(false);
  await see(page, '已发送：走访表交上去了');

  await tap(page, '看档案和评估');
  await see(page, '中度困境');
  await see(page, '按“支持发展”来帮');
  await see(page, '这不是救助资格决定。');
  for (const deprived of ['收入：难处大', '教育：难处大', '就业：有些难处', '社会保障：有些难处'])
    await page.getByRole('button', { name: deprived }).waitFor();
  await page.getByRole('button', { name: '疾病：没有难处' }).waitFor();
  await tap(page, '记下评估');
  await see(page, '评估记下了');
  expect(await gradeOf(id, 'advisor')).toBe('moderate');

  await tap(page, '去列需要、定方案');
  for (const need of ['孩子回到学校，大人学一门手艺', '有一份稳定的活'])
    await page.getByRole('checkbox', { name: need }).click();
  await answer(page, '家里排第几：孩子回到学校', '第一');
  await tap(page, '和家里排好了');
  await see(page, '志愿者陪孩子读书');
  await tap(page, '写进方案：志愿者陪孩子读书');
  await answer(page, '谁来办', '012 号');
  await answer(page, '哪天办好', '两周内');
  await tap(page, '加进来');
  await tap(page, '写怎么办：有一份稳定的活');
  await page.getByRole('textbox', { name: '做什么' }).fill('给父亲找一个学手艺的班');
  await page.getByRole('checkbox', { name: '暂时没有资源' }).click();
  await page.getByRole('textbox', { name: '为什么没有' }).fill('这个月的班都满了，下月再问');
  await tap(page, '加进来');
  await tap(page, '定下方案');
  await tap(page, '找过了，开始办');
  await see(page, '暂无资源：这个月的班都满了，下月再问');
  await answer(page, '家里怎么说：志愿者陪孩子读书', '同意');
  await tap(page, '记一次服务：志愿者陪孩子读书');
  await answer(page, '做了什么', '陪伴');
  await page.getByRole('textbox', { name: '做了什么' }).fill('志愿者来陪读了一个下午');
  await page.getByRole('textbox', { name: '结果怎样' }).fill('孩子愿意下周再来');
  await tap(page, '记下来');
  await see(page, /前再去看一次/);
  await see(page, '陪伴：志愿者来陪读了一个下午');
  expect(trouble).toEqual([]);
});

test('the Xinjing young woman: plan, project partner, study and volunteering, and the lead settles what is grave', async () => {
  const id = await aReachedCase(room.street, '2 号', { code: '310105102', advisor: 'advisorXinjing' });
  const { page, go, trouble } = await room.phone('advisorXinjing', small);
  await go(`casework/visit/index?id=${id}`);
  await fillVisit(page, youngWoman);
  await tap(page, '交走访表');
  await tap(page, '看档案和评估');
  await see(page, '高度困境');
  await tap(page, '记下评估');
  await see(page, '评估记下了');
  await tap(page, '去列需要、定方案');
  for (const need of ['有一份稳定的活', '有人说说话，急事找得到人'])
    await page.getByRole('checkbox', { name: need }).click();
  await tap(page, '和家里排好了');
  for (const resource of ['服务项目结对', '继续读书、学一门手艺', '自己也做志愿者']) {
    await tap(page, `写进方案：${resource}`);
    await answer(page, '谁来办', '031 号');
    await answer(page, '哪天办好', '一个月内');
    await tap(page, '加进来');
  }
  await see(page, '残疾人就业援助');
  await see(page, '困难大的家庭，要街道负责人同意。');
  const lead = await room.phone('leadXinjing', small);
  await lead.go(`casework/plan/index?id=${id}`);
  await tap(lead.page, '定下方案');
  await see(lead.page, '找帮助');
  await page.reload();
  await tap(page, '找过了，开始办');
  for (const resource of ['服务项目结对', '继续读书、学一门手艺', '自己也做志愿者'])
    await page.getByRole('radiogroup', { name: `家里怎么说：${resource}` }).waitFor();
  expect(await gradeOf(id, 'advisorXinjing')).toBe('high');
  expect([...trouble, ...lead.trouble]).toEqual([]);
});
