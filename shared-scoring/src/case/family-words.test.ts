import fc from 'fast-check';
import { expect, test } from 'vitest';
import rawSigns from '../../regions/000000/signs.json' with { type: 'json' };
import { readSigns } from '../triage/signs.ts';
import { ada, bo, dan, lea, lin, sweep } from './case.sample.ts';
import { lineOf } from './family-text.ts';
import { type FamilyLogLine, familyView } from './family-view.ts';
import { lives, type Seen } from './random.sample.ts';
import { eventKinds } from './rules.ts';
import { CaseState, DueKind } from './states.ts';

/** Words of the office that no household should have to look up. */
const office = [
  ...[
    '工单',
    '分级',
    '级别',
    '等级',
    '评估',
    '评分',
    '得分',
    '急迫',
    '红旗',
    '危险信号',
    '困境',
    '兜底',
    '帮扶',
    '上报',
  ],
  ...[
    '受理',
    '结案',
    '办结',
    '移送',
    '转介',
    '会诊',
    '个案',
    '回访',
    '走访',
    '研判',
    '台账',
    '派单',
    '流转',
    '审批',
    '时限',
  ],
  ...[
    '系统',
    '平台',
    '状态',
    '节点',
    '环节',
    '查重',
    '关联',
    '住户',
    '对象',
    '观察名单',
    '婉拒',
    '时钟',
    '升级',
    '抄送',
  ],
  ...['不符合', '低度', '中度', '高度', '群众', '责任人', '承办', '经办', '首问', '强制报告', '监护'],
];
const signs = readSigns(rawSigns).signs.flatMap(({ text, short }) => [text, short]);
const names = [
  ...CaseState.options,
  ...DueKind.options,
  ...eventKinds,
  ...[ada, bo, lea, lin, dan, sweep].map(({ id }) => id),
];
const forbidden = [...office, ...signs, ...names];

const lineAt = ({ event, actor, now }: Seen): FamilyLogLine => ({
  at: now,
  kind: event.kind,
  ...lineOf(event),
  ...(actor.role === 'family' && { mine: now % 2 === 0 }),
});

/** Everything the household reads after each step of a life, the words that people wrote left out. */
const readAlong = (life: readonly Seen[]) => {
  const log: FamilyLogLine[] = [];
  return life.flatMap((seen) => {
    if (seen.result.kind === 'refused') return [];
    log.push(lineAt(seen));
    const { facts } = seen.result;
    return [{ facts, now: seen.now, view: familyView(facts, log, seen.now) }];
  });
};
const wordsOf = ({ next, beside, timeline }: ReturnType<typeof familyView>): readonly string[] =>
  [next.what, next.who, next.ifLate, ...beside.map(({ what }) => what), ...timeline.map(({ text }) => text)].concat(
    timeline.flatMap(({ detail }) => detail ?? []),
  );

test('nothing the family reads holds an office word, a code, a sign or a single Latin letter', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(lives, (life) => {
      for (const { view } of readAlong(life)) for (const words of wordsOf(view)) seen.add(words);
    }),
    { numRuns: 500 },
  );
  expect(seen.size).toBeGreaterThan(80);
  for (const words of seen) {
    expect(words).not.toMatch(/[A-Za-z_#{}[\]]|undefined|null|NaN|\d分/);
    expect(forbidden.filter((word) => words.includes(word))).toEqual([]);
  }
});

test('always one next step, whose turn it is, until when, and what happens when that passes', () => {
  fc.assert(
    fc.property(lives, (life) => {
      for (const { facts, now, view } of readAlong(life)) {
        const { next, beside, timeline } = view;
        const waits = facts.due.at !== null;
        expect(next.ifLate).toMatch(/12345/);
        expect(next.who === '').toBe(['closed', 'left', 'rejected'].includes(facts.state) && !facts.merged);
        expect(timeline.filter(({ status }) => status === 'now')).toHaveLength(next.who === '' ? 0 : 1);
        if (waits) expect(next.by).toEqual(expect.any(Number));
        if (facts.held && !facts.merged) expect(next.what).toMatch(/等|停|再看|遇到|情况特殊/);
        for (const { by, late } of beside) expect(late).toBe(by !== null && by < now);
      }
    }),
    { numRuns: 500 },
  );
});
