import { completeAssessment, readWork, recordVisit } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { answer, aReachedCase, fillAct, fillVisit } from './casework.ts';
import { fullVisit } from './full-visit.ts';
import { jiangsuRoad } from './jiangsu-road-family.ts';
import { aRoom, morning } from './room.ts';
import { pick, see, tap } from './touch.ts';
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
  await tap(page, '改：钱够不够用');
  await see(page, '现在领着哪一种？');
  await tap(page, '改好了');
  await see(page, '交之前看一眼');
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

  await tap(page, '记一次别的服务');
  await answer(page, '做了什么', '小组活动');
  await page.getByRole('textbox', { name: '做了什么' }).fill('居委的家长小组');
  await page.getByRole('textbox', { name: '结果怎样' }).fill('母亲来了，认识了邻居');
  await tap(page, '记下来');
  await see(page, '小组活动：居委的家长小组');
  await answer(page, '怎么回访的', '打电话');
  await answer(page, '人怎么样', '平稳');
  await page.getByRole('textbox', { name: '看到、听到的' }).fill('孩子这周天天去上学');
  await tap(page, '记下回访');
  await expect.poll(() => page.getByRole('textbox', { name: '看到、听到的' }).inputValue()).toBe('');
  await tap(page, '会诊、转介、放进观察…');
  await fillAct(page, '放进观察名单', [['为什么放进观察', '眼下平稳，过一阵再看']]);
  await fillAct(page, '到日子看过了', [['看到的情况', '都好']], ['怎么样', '平稳']);
  const lead = await room.phone('lead', small);
  await lead.go(`casework/acts/index?id=${id}`);
  await fillAct(lead.page, /^退出$/, [['退出的情况', '搬去儿子那里']], ['为什么退出', '搬走了']);
  await lead.go(`advisor/case/index?id=${id}`);
  await tap(lead.page, '重新打开');
  await lead.page.getByRole('textbox', { name: '重开原因' }).fill('又搬回来了');
  await tap(lead.page, '重新打开');
  await expect.poll(async () => (await room.street.phone('lead').call(readWork, { id })).state).not.toBe('left');

  await page.goto(page.url().replace(/#.*/, `#/casework/file/index?id=${id}`));
  await see(page, '得到过的帮助');
  for (const held of ['小组活动：居委的家长小组', '陪伴：志愿者来陪读了一个下午', '现在领着的，核实过'])
    await see(page, held);
  await tap(page, '从头到尾的经过');
  for (const line of [/^重新打开/, /^退出（搬走）/, /^看过了，平稳/, /^放进观察名单/, /^电话回访，平稳/])
    await see(page, line);
  expect([...trouble, ...lead.trouble]).toEqual([]);
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

test('the lead looks at what was drawn and writes down what came of it; how households stand is shown where nobody can be guessed', async () => {
  const { street } = room;
  const advisor = street.phone('advisor');
  const lead = await room.phone('lead', small);
  await lead.go('lead/population/index');
  await see(lead.page, '评估过的住户还太少');
  for (let n = 0; n < 6; n += 1) {
    const id = await aReachedCase(street, `安化路 ${n} 号`);
    await advisor.call(recordVisit, { id, ...fullVisit(morning), basis: 'consent' });
    const { version } = await advisor.call(readWork, { id });
    await advisor.call(completeAssessment, { id, eventId: ulid(), version });
  }
  await lead.page.reload();
  await see(lead.page, '每 100 户里有 100 户（H）');
  await pick(lead.page, '只算难处大的');
  await see(lead.page, /不到 5 户/);
  await lead.go('lead/samples/index');
  await see(lead.page, /件里抽到 1 件/);
  await tap(lead.page, '记下看的结果');
  await tap(lead.page, '记下来');
  await see(lead.page, '请选一样，再写一句');
  await pick(lead.page, '有要改的');
  await lead.page.getByRole('textbox', { name: '看到了什么' }).fill('没有写孩子的作息');
  await tap(lead.page, '记下来');
  await lead.page.getByRole('button', { name: '记下看的结果' }).waitFor({ state: 'detached' });
  await see(lead.page, '有要改的');
  const district = await room.phone('district', small);
  await district.go('lead/samples/index');
  await see(district.page, /^新泾镇/);
  await see(district.page, '有要改的');
  expect([...lead.trouble, ...district.trouble]).toEqual([]);
});
