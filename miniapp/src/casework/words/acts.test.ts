import { CaseEvent } from 'shared-scoring';
import type { WorkView } from 'shared-scoring/contract';
import { expect, test } from 'vitest';
import { type ActField, type ActKind, type ActSpec, eventOf, isUseful, missingOf } from '../state/act-spec.ts';
import { actGroups, specOf } from './acts.ts';

const newId = () => '01K0000000AAAAAAAAAAAAAAAA';
const now = 1_800_000_000_000;

const valueFor = (field: ActField): unknown => {
  switch (field.of) {
    case 'pick':
    case 'when':
      return Object.keys(field.options).at(-1);
    case 'many':
      return field.options.slice(0, field.least);
    case 'tick':
      return true;
    case 'tasks':
      return [{ id: 't', what: '办一件事', owner: '学校', dueAt: now }];
    case 'which':
      return 'x';
    default:
      return '写一句';
  }
};
const specs = actGroups.flatMap(({ acts }) => Object.entries(acts)) as (readonly [ActKind, ActSpec])[];

test.each(specs)('%s: filled in, it is an event of the contract; empty, it says what is missing', (kind, spec) => {
  const filled = Object.fromEntries(spec.fields.map((field) => [field.name, valueFor(field)]));
  expect(missingOf(spec, filled)).toEqual([]);
  const parsed = CaseEvent.safeParse(eventOf(kind, spec, filled, newId, now));
  expect([kind, parsed.error?.issues ?? []]).toEqual([kind, []]);
  const needed = spec.fields.filter(
    (field) => !('may' in field) && field.of !== 'tasks' && (field.of !== 'tick' || field.must),
  );
  expect(missingOf(spec, {})).toEqual(needed.map(({ name }) => name));
});

test('every option of every act is one the contract knows', () => {
  for (const [kind, spec] of specs)
    for (const field of spec.fields)
      if (field.of === 'pick')
        for (const option of Object.keys(field.options)) {
          const filled = Object.fromEntries(spec.fields.map((it) => [it.name, it === field ? option : valueFor(it)]));
          expect([kind, option, CaseEvent.safeParse(eventOf(kind, spec, filled, newId, now)).success]).toEqual([
            kind,
            option,
            true,
          ]);
        }
});

test('only what is still open is offered to be moved on or answered', () => {
  const work = {
    referrals: [
      { id: 'a', say: '', state: 'sent' },
      { id: 'b', say: '', state: 'verified' },
    ],
    tasks: [
      { id: 'c', say: '', open: true, mayAnswer: false },
      { id: 'd', say: '', open: true, mayAnswer: true },
    ],
  } as unknown as WorkView;
  const from = (kind: string, name: string) => {
    const field = specOf(kind)?.fields.find((it) => it.name === name);
    return field?.of === 'which' ? field.from(work).map(({ id }) => id) : null;
  };
  expect(from('moveReferral', 'referral')).toEqual(['a']);
  expect(from('answerTask', 'task')).toEqual(['d']);
});

test('an act that asks which one is offered only where there is one, a clock is started only where it stands', () => {
  const work = {
    referrals: [],
    tasks: [],
    asks: [],
    escalations: [],
    procedures: [],
    held: null,
  } as unknown as WorkView;
  const useful = (kind: string, over: object = {}) => {
    const spec = specOf(kind);
    return spec !== undefined && isUseful(spec, { ...work, ...over });
  };
  expect([useful('answerAsk'), useful('answerAsk', { asks: [{ id: 'a', say: '', open: true }] })]).toEqual([
    false,
    true,
  ]);
  expect([useful('pause'), useful('resume'), useful('resume', { held: { since: 1 } })]).toEqual([true, false, true]);
});
