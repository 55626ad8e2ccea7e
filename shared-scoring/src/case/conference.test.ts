import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, events, lea, tryStep } from './case.sample.ts';
import type { CaseEvent } from './types.ts';

const contacted = after(
  aCase(),
  [events.accept, ada, '2026-11-23 09:10'],
  [events.link, ada, '2026-11-23 09:20'],
  [events.phone, ada, '2026-11-23 10:00'],
);
const call = (briefing?: string): CaseEvent => ({
  ...{ kind: 'callConference', ground: 'consent', note: '两家单位说法不一' },
  ...(briefing !== undefined && { briefing }),
});
const held: CaseEvent = {
  kind: 'holdConference',
  roles: ['街道', '医院', '学校'],
  family: 'present',
  dissent: '医院不同意',
};
const conclude = (dueAt: string): CaseEvent => ({
  kind: 'concludeConference',
  result: 'plan',
  tasks: [{ id: 't1', what: '联系心理老师', owner: '学校', dueAt: at(dueAt) }],
  told: '学校会派一位老师来陪孩子',
  note: '三方同意',
});

test.each([
  ['一户三口人,有一位孩子不想上学', true],
  ['住在3弄12号', false],
  ['401室的阿婆', false],
  ['电话 13800000000', false],
])('the briefing “%s” may go out: %s', (briefing, may) => {
  const moved = tryStep(contacted, [call(briefing), lea, '2026-11-23 11:00']);
  expect(moved.kind).toBe(may ? 'moved' : 'refused');
});

test('what it came to has somebody for each task and a day that is not past', () => {
  const open = after(contacted, [call(), lea, '2026-11-23 11:00'], [held, lea, '2026-11-24 11:00']);
  expect(tryStep(open, [conclude('2026-11-24 11:59'), lea, '2026-11-24 12:00']).kind).toBe('refused');
  const done = tryStep(open, [conclude('2026-12-01 17:00'), lea, '2026-11-24 12:00']);
  expect(done).toMatchObject({
    kind: 'moved',
    facts: { conference: { state: 'concluded', tasks: [{ id: 't1', owner: '学校' }] } },
    log: { text: expect.stringContaining('联系心理老师(学校,2026-12-01前)') },
  });
});

test('what is not agreed stands in the log word for word', () => {
  const open = after(contacted, [call(), lea, '2026-11-23 11:00']);
  expect(tryStep(open, [held, lea, '2026-11-24 11:00'])).toMatchObject({
    log: { text: expect.stringContaining('不同意见:医院不同意') },
  });
});
