import { expect, test } from 'vitest';
import { at } from '../clock/clock-data.sample.ts';
import { aCase, ada, after, events, lea } from './case.sample.ts';
import { lineOf } from './family-text.ts';
import { familyView } from './family-view.ts';
import type { CaseEvent } from './types.ts';

const accepted = after(aCase(), [events.accept, ada, '2026-11-23 10:00'], [events.link, ada, '2026-11-23 10:01']);
const called = after(accepted, [events.phone, ada, '2026-11-24 09:00']);
const log = [
  { at: at('2026-11-23 10:00'), kind: 'accept' },
  { at: at('2026-11-23 10:01'), kind: 'link' },
  { at: at('2026-11-24 09:00'), kind: 'contact', way: 'phone', outcome: 'reached' },
] as const;

test('the family reads the way so far, the next step with its time, and what comes later', () => {
  expect(familyView(called, log, at('2026-11-24 10:00'))).toEqual({
    next: {
      what: '顾问会上门看看',
      who: '顾问',
      by: at('2026-11-27 17:00'),
      late: false,
      ifLate: '过了这个时间,我们会提醒街道负责人来处理。您也可以打 12345 问。',
      stood: null,
    },
    beside: [],
    timeline: [
      { at: at('2026-11-23 00:00'), text: '社区收到了,开始跟进', detail: '一位热心居民说起', status: 'done' },
      { at: at('2026-11-23 10:00'), text: '有顾问负责您的事了', detail: null, status: 'done' },
      { at: at('2026-11-24 09:00'), text: '顾问打来电话,和您说上话了', detail: null, status: 'done' },
      { at: null, text: '顾问会上门看看', detail: null, status: 'now' },
      { at: null, text: '一起商量需要什么', detail: null, status: 'later' },
      { at: null, text: '办好以后告诉您', detail: null, status: 'later' },
    ],
  });
});

test.each([
  ['2026-11-27 16:59', false],
  ['2026-11-27 17:00', false],
  ['2026-11-27 17:01', true],
])('at %s the visit is late: %s', (now, late) => {
  expect(familyView(called, log, at(now)).next.late).toBe(late);
});

test('after the visit the next step is another look; the second acceptance reads as a change of advisor', () => {
  const visited = after(called, [events.visit, ada, '2026-11-25 09:00']);
  const seen = [...log, { at: at('2026-11-25 09:00'), kind: 'contact', way: 'door', outcome: 'reached' } as const];
  expect(familyView(visited, seen, at('2026-11-25 10:00')).next.what).toBe('顾问会再来看看,事情办得怎么样');
  const handed = familyView(visited, [...seen, { at: at('2026-11-25 11:00'), kind: 'accept' }], at('2026-11-25 12:00'));
  expect(handed.timeline.map((line) => line.text)).toContain('换了一位顾问接着负责');
});

test('a closed case waits for nothing and says how to come back', () => {
  const closed = after(
    called,
    [events.proposeClose, ada, '2026-11-25 09:00'],
    [events.approveClose, lea, '2026-11-26 09:00'],
  );
  const { next, timeline } = familyView(closed, log, at('2027-01-01 09:00'));
  expect(next).toMatchObject({ by: null, late: false, ifLate: '有了新情况,请告诉居委会,或打 12345,我们接着办。' });
  expect(familyView(closed, log, at('2026-12-06 09:00')).next.ifLate).toContain(
    '觉得还没办好,12 月 7 日前可以说不同意',
  );
  expect(timeline.every((line) => line.status === 'done')).toBe(true);
});

test('a stopped clock says why, since when in all, and what it had stood before; the time is not counted', () => {
  const stop = { kind: 'pause', clock: 'service', reason: 'familyPapers' } as const;
  const first = { at: at('2026-11-24 10:00'), kind: 'pause', about: 'familyPapers' } as const;
  const go = { at: at('2026-11-26 10:00'), kind: 'resume' } as const;
  const stopped = after(called, [stop, ada, '2026-11-24 10:00']);
  const shown = familyView(stopped, [...log, first], at('2026-11-24 10:59'));
  expect(shown.next).toMatchObject({ what: '在等您补材料,补好就接着办', who: '您' });
  expect(shown.next.stood).toBe('一共停了不到一小时,停着的时间不算在内');
  expect(shown.timeline.at(-1)).toMatchObject({ status: 'now', detail: shown.next.stood });
  expect(familyView(stopped, [...log, first], at('2026-11-24 11:00')).next.stood).toContain('停了 1 小时');
  const again = after(stopped, [{ kind: 'resume', clock: 'service' }, ada, '2026-11-26 10:00']);
  const later = familyView(again, [...log, first, go], at('2026-11-26 11:00'));
  expect(later.next.stood).toBe('中间一共停过 2 天,停着的时间不算在内');
  expect(later.timeline.find(({ text }) => text === '接着办了')?.detail).toContain('2 天');
  const twice = after(again, [stop, ada, '2026-11-27 10:00']);
  expect(familyView(twice, [...log, first, go], at('2026-11-30 10:00')).next.stood).toContain('一共停了 5 天');
});

test('an application that stands still says why and how long, apart from the clock of the case', () => {
  const procedure = { clock: 'statutory', procedure: 'p' } as const;
  const stopped = after(
    called,
    [{ kind: 'startProcedure', procedure: 'p', type: 'dibao' }, ada, '2026-11-24 10:00'],
    [{ kind: 'pause', ...procedure, reason: 'familyPapers' }, ada, '2026-11-25 10:00'],
  );
  const of = (facts: typeof stopped, time: string) => {
    const { next, beside } = familyView(facts, log, at(time));
    return [next.stood, beside[0]?.what, beside[0]?.by === null];
  };
  expect(of(stopped, '2026-11-28 10:00')).toEqual([
    null,
    '您家的申请先停一停,在等您补材料,补好就接着办。一共停了 3 天,停着的时间不算在内',
    true,
  ]);
  const again = after(stopped, [{ kind: 'resume', ...procedure }, ada, '2026-11-28 10:00']);
  expect(of(again, '2026-12-10 10:00')).toEqual([
    null,
    '街道在看您家的申请。中间一共停过 3 天,停着的时间不算在内',
    false,
  ]);
});

test('of two applications that stood still, each line says how long its own did', () => {
  const pause = (procedure: string) =>
    ({ kind: 'pause', clock: 'statutory', procedure, reason: 'familyPapers' }) as const;
  const resume = (procedure: string) => ({ kind: 'resume', clock: 'statutory', procedure }) as const;
  const service = { kind: 'pause', clock: 'service', reason: 'familyAway' } as const;
  const line = (event: CaseEvent, time: string) => ({ at: at(time), kind: event.kind, ...lineOf(event) });
  const lines = [
    line(pause('p'), '2026-11-20 10:00'),
    line(pause('q'), '2026-11-24 10:00'),
    line(service, '2026-11-25 10:00'),
    line(resume('p'), '2026-11-27 10:00'),
    line(resume('q'), '2026-11-28 10:00'),
    line({ kind: 'resume', clock: 'service' }, '2026-11-30 10:00'),
  ];
  const { timeline } = familyView(called, lines, at('2026-12-01 10:00'));
  const went = timeline.filter(({ text }) => text.endsWith('接着办了'));
  expect(went.map(({ text, detail }) => [text, detail])).toEqual([
    ['您家的申请接着办了', '一共停了 7 天,停着的时间不算在内'],
    ['您家的申请接着办了', '一共停了 4 天,停着的时间不算在内'],
    ['接着办了', '一共停了 5 天,停着的时间不算在内'],
  ]);
});

test('a time counted through an unpublished year is called an estimate', () => {
  const late = after(aCase({ level: 'P3', receivedAt: at('2026-12-28 09:00') }), [
    events.accept,
    ada,
    '2026-12-28 10:00',
  ]);
  expect(familyView(late, [], at('2026-12-28 10:00')).next.what).toContain('时间是预计的');
});
