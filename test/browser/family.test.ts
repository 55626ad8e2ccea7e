import { readFile } from 'node:fs/promises';
import {
  askOfCase,
  type CaseView,
  fileReport,
  inviteFamily,
  openInvite,
  readCase,
  readHeld,
  stepCase,
} from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { expect, test } from 'vitest';
import { aReport } from '../journeys/street.ts';
import { seriousFaults } from './faults.ts';
import { aFullCase } from './full-case.ts';
import { longWords } from './full-visit.ts';
import { aRoom } from './room.ts';
import { pick, see, tap } from './touch.ts';

/* What the family does on its own pages, and what the advisor sees of it, in a real browser at phone size. */
const room = aRoom();
const look = { width: 375, height: 740 };
const groups = ['status' as const, 'plan' as const, 'documents' as const];

/** A case the advisor has reached, followed by the person concerned. */
async function followed(): Promise<string> {
  const [neighbour, advisor, family] = ['neighbour', 'advisor', 'family'].map((who) => room.street.phone(who));
  if (!neighbour || !advisor || !family) throw new Error('the street has these three');
  const report = aReport();
  await neighbour.call(fileReport, report);
  const steps = [
    { kind: 'accept' },
    { kind: 'link', finding: 'new' },
    { kind: 'contact', way: 'phone', outcome: 'reached' },
  ] as const;
  let view: CaseView = await advisor.call(readCase, { id: report.id });
  for (const event of steps)
    view = await advisor.call(stepCase, { id: report.id, eventId: ulid(), version: view.version, event });
  const { code } = await advisor.call(inviteFamily, { id: report.id, eventId: ulid(), relation: 'self', groups });
  await family.call(openInvite, { code, agree: true });
  return report.id;
}

test('a time is proposed, moved and agreed to; words are answered; rights are used; sight is taken back', async () => {
  const id = await followed();
  const family = await room.phone('family', look);
  const advisor = await room.phone('advisor', look);

  const faultless = async ({ page }: typeof family) => expect(await seriousFaults(page, false)).toEqual([]);

  // The advisor proposes; it is the family's turn, and the family asks for another day.
  await advisor.go(`advisor/case/index?id=${id}`);
  await tap(advisor.page, '约个时间');
  await pick(advisor.page, /11 月 26 日/);
  await pick(advisor.page, '14:00');
  await tap(advisor.page, '告诉家里');
  await see(advisor.page, '还没有回话');
  await family.go(`family/case/index?id=${id}`);
  await see(family.page, '轮到您了');
  await see(family.page, /约在 11 月 26 日 14:00/);
  await faultless(family);
  await tap(family.page, '换个时间');
  await pick(family.page, /11 月 27 日/);
  await pick(family.page, /上午 9 点/);
  await tap(family.page, '告诉顾问');
  await see(family.page, /您说了 11 月 27 日 9:00 方便|您说了 11 月 27 日 09:00 方便/);

  // The advisor takes the wish with one tap; the family agrees.
  await advisor.page.reload();
  await see(advisor.page, '家里想换个时间');
  await faultless(advisor);
  await tap(advisor.page, /就约 11 月 27 日/);
  await see(advisor.page, '还没有回话');
  await family.page.reload();
  await tap(family.page, '可以，就这个时间');
  await see(family.page, '您说了可以');

  // A word, and its answer on the timeline.
  await tap(family.page, /留句话/);
  await see(family.page, '发出去');
  await family.page.reload();
  await tap(family.page, '发出去');
  await see(family.page, '请写一句');
  await family.page.getByRole('textbox').first().fill('这个月起我不上班了');
  await tap(family.page, '发出去');
  await see(family.page, /顾问会在 2 个工作日内答复/);
  await tap(family.page, '回到我家的事');
  await see(family.page, '您留的话，等顾问答复');
  await advisor.page.reload();
  await see(advisor.page, '家里说可以');
  await see(advisor.page, '这个月起我不上班了');
  await faultless(advisor);
  await tap(advisor.page, '答复');
  await advisor.page.getByRole('textbox').last().fill('知道了，我来看看失业补助');
  await tap(advisor.page, '发给家里');
  await expect.poll(() => advisor.page.getByText('家里说的、问的').count()).toBe(0);
  await family.page.reload();
  await see(family.page, /知道了，我来看看失业补助/);

  // What is held, from whom, who looked; something is wrong, and its answer has a day.
  await tap(family.page, /我家的资料/);
  await see(family.page, /^一位热心居民 · /);
  expect(await family.page.locator('body').ariaSnapshot()).not.toMatch(/neighbour|扶着墙|3弄12号|S\d\d/);
  await tap(family.page, /谁看过/);
  await see(family.page, '社区救助顾问 012');
  await tap(family.page, /写得不对，要改/);
  await family.page.getByRole('textbox').first().fill('门牌写错了');
  await tap(family.page, '提出来');
  await see(family.page, /12 月 15 日.*前答复您/);
  await faultless(family);

  // Somebody else is let in, and one's own sight is taken back: the next request is refused.
  await family.go(`family/grants/index?id=${id}`);
  await see(family.page, '本人（您）');
  await faultless(family);
  await tap(family.page, '让家里人也能看');
  await tap(family.page, '给一个码');
  await see(family.page, /^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  await tap(family.page, '我不看了');
  await tap(family.page, '收回');
  await see(family.page, '已收回同意，您不再看到这件事。');
  await family.go(`family/case/index?id=${id}`);
  await see(family.page, '您现在不能看这一页');
  for (const { trouble } of room.phones) expect(trouble).toEqual([]);
});

test('each thing of the plan is agreed to or not; a copy holds one’s own and nobody else’s; others are shut out at once', async () => {
  const { street } = room;
  const id = await aFullCase(street, street.clock.now());
  await street.phone('resident').call(askOfCase, { id, eventId: ulid(), about: 'comment', note: '别人的悄悄话' });
  const family = await room.phone('family', look);
  const { page } = family;

  // Yes and no to two things; the advisor reads both.
  await family.go(`family/plan/index?id=${id}`);
  await tap(page, '同意：申请残疾人辅助器具');
  await see(page, '您同意了');
  await tap(page, `这件不要：${longWords}`);
  await see(page, '您说不要');
  const advisor = await room.phone('advisor', look);
  await advisor.go(`casework/plan/index?id=${id}`);
  const said = (what: string, word: string) =>
    advisor.page
      .getByRole('radiogroup', { name: `家里怎么说：${what}` })
      .getByRole('radio', { name: word, checked: true });
  await said('申请残疾人辅助器具', '同意').waitFor();
  await said(longWords, '不要').waitFor();

  // The lead answers what was asked to be deleted; the household reads it with what it can do next.
  const deleting = (await street.phone('family').call(readHeld, { id })).asks.find(({ about }) => about === 'delete');
  const { version } = await street.phone('lead').call(readCase, { id });
  const told = '办案期间要留着，结束两年后删';
  const answer = { kind: 'answerAsk', ask: deleting?.id ?? '', outcome: 'refused', told } as const;
  await street.phone('lead').call(stepCase, { id, eventId: ulid(), version, event: answer });
  await family.go(`family/rights/index?id=${id}`);
  await see(page, told);
  await see(page, '没能照办');
  await tap(page, /^一个个看（31）/);
  await see(page, '现在领着哪一种？');
  await see(page, /不满意可以打 12345/);

  // The copy to keep, as the file it becomes.
  const saving = page.waitForEvent('download');
  await tap(page, '现在就存一份');
  const file = await saving;
  await see(page, '存好了');
  const copy = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('我家的事.txt');
  for (const part of ['一路走来', '您家的情况', '说好要办的事', '申请残疾人辅助器具', '我提过的', told, '我的同意'])
    expect(copy).toContain(part);
  expect(copy).not.toMatch(/别人的悄悄话|扶着墙|S\d\d|neighbour|[A-Za-z]{3}/);

  // Three questions, a word to the lead, and nobody else looks any more.
  await family.go(`family/rate/index?id=${id}`);
  await tap(page, '交上去');
  await see(page, '这一题还没有答');
  for (const mark of ['帮了一些', '清楚', '尊重']) await page.getByRole('radio', { name: mark, exact: true }).click();
  await tap(page, '交上去');
  await see(page, '谢谢您');
  await family.go(`family/talk/index?id=${id}`);
  await pick(page, /向街道负责人反映/);
  await page.getByRole('textbox').first().fill('等了两个星期');
  await tap(page, '发出去');
  await see(page, /街道负责人会在 10 个工作日内答复您/);
  await family.go(`family/grants/index?id=${id}`);
  await tap(page, '马上不让看');
  await tap(page, '收回');
  await expect.poll(() => page.getByText('家里人', { exact: true }).count()).toBe(0);
  const other = await room.phone('resident', look);
  await other.go(`family/case/index?id=${id}`);
  await see(other.page, '您现在不能看这一页');
  for (const { trouble } of room.phones) expect(trouble).toEqual([]);
});
