import { describe, expect, test } from 'vitest';
import { compilePack } from '../policy/compile-pack.ts';
import { aHousehold, aPolicy, aWorld, someFacts, today } from '../rule/world.sample.ts';
import { readSnapshot, SnapshotError, writeSnapshot } from './bytes.ts';
import { type Judged, judgeMany } from './judge-many.ts';
import { keeping } from './kept.ts';
import { snapshotOf } from './snapshot.ts';

const pack = aWorld({
  policies: [
    aPolicy('sh-warm', 'warm'),
    aPolicy('sh-poor', { below: [{ div: ['income', { count: 'member' }] }, { param: 'line' }] }),
    aPolicy(
      'sh-old',
      { some: 'member', where: { atLeast: ['age', 2] } },
      { confidence: 'uncertain', uncertainWhy: '?' },
    ),
  ],
  figures: { line: { value: 2 } },
});
const houses = [
  aHousehold({ warm: true, income: 399 }, [{ age: 1 }, { age: 2 }]),
  aHousehold({ income: { kind: 'range', from: 100, to: 199 } }, [{ age: 0.5 }]),
  aHousehold({ warm: false, income: 400 }, null),
];
const kindsOf = (snapshot = snapshotOf(pack.facts, houses), ids?: readonly string[]) => {
  const { judge, ids: order } = judgeMany(compilePack(pack, today), ids);
  const rows: string[][] = [];
  judge(snapshot, ({ households, kindOf }) => {
    for (let at = 0; at < households; at++) rows.push(order.map((_, policy) => kindOf(policy, at)));
  });
  return rows;
};
const expected = [
  ['fits', 'fits', 'possible'],
  ['open', 'fits', 'no'],
  ['no', 'open', 'open'],
];

describe('a snapshot', () => {
  test('is judged as each household would be', () => {
    expect(kindsOf()).toEqual(expected);
    expect(kindsOf(undefined, ['sh-poor'])).toEqual([['fits'], ['fits'], ['open']]);
  });

  test('comes back from its bytes, wherever they stand in memory', () => {
    const bytes = writeSnapshot(pack.facts, snapshotOf(pack.facts, houses));
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(kindsOf(readSnapshot(pack.facts, bytes))).toEqual(expected);
    expect(kindsOf(readSnapshot(pack.facts, shifted.subarray(3)))).toEqual(expected);
  });

  test('of other questions, cut short, or none at all is refused', () => {
    const bytes = writeSnapshot(pack.facts, snapshotOf(pack.facts, houses));
    const other = aWorld({ facts: someFacts.slice(1).filter(({ when }) => !when) });
    expect(() => readSnapshot(other.facts, bytes)).toThrow(SnapshotError);
    expect(() => readSnapshot(pack.facts, bytes.subarray(0, bytes.length - 8))).toThrow('is cut short');
    expect(() => readSnapshot(pack.facts, new Uint8Array(3))).toThrow('is no snapshot');
    expect(() => readSnapshot(pack.facts, new Uint8Array(64))).toThrow('is no snapshot');
  });
});

test('chunks end where they should: 2,047, 2,048 and 2,049 households are all counted', () => {
  for (const size of [2_047, 2_048, 2_049]) {
    const of = Array.from({ length: size }, (_, at) => houses[at % 3] as (typeof houses)[number]);
    const chunks: number[] = [];
    const sums = { fits: 0, possible: 0, open: 0, no: 0 };
    const { judge } = judgeMany(compilePack(pack, today));
    judge(snapshotOf(pack.facts, of), ({ households, countOf }: Judged) => {
      chunks.push(households);
      for (const [kind, count] of Object.entries(countOf(0))) sums[kind as keyof typeof sums] += count;
    });
    expect(chunks.reduce((sum, rows) => sum + rows, 0)).toBe(size);
    const third = (rest: number) => Math.floor((size + 2 - rest) / 3);
    expect(sums).toEqual({ fits: third(0), possible: 0, open: third(1), no: third(2) });
  }
});

describe('what is kept of a snapshot', () => {
  const rules = (line: number, age: number) =>
    aWorld({
      policies: [
        aPolicy('sh-poor', { below: [{ div: ['income', { count: 'member' }] }, { param: 'line' }] }),
        aPolicy('sh-old', { all: [{ policy: 'sh-poor' }, { some: 'member', where: { atLeast: ['age', age] } }] }),
      ],
      figures: { line: { value: line } },
    });
  const of = Array.from({ length: 4_100 }, (_, at) => houses[at % 3] as (typeof houses)[number]);
  const snapshot = snapshotOf(pack.facts, of);
  const kindsUnder = (changed: ReturnType<typeof rules>, kept: ReturnType<typeof keeping> | null) => {
    const { judge } = judgeMany(compilePack(changed, today), undefined, kept);
    const kinds: string[] = [];
    judge(snapshot, ({ households, kindOf }) => {
      for (let at = 0; at < households; at++) kinds.push(`${kindOf(0, at)} ${kindOf(1, at)}`);
    });
    return kinds;
  };

  test('gives the verdicts that a run from nothing gives, whatever changes next', () => {
    const kept = keeping(snapshot);
    for (const [line, age] of [
      [2, 2],
      [2, 2],
      [2, 1],
      [3, 1],
      [1, 2],
    ] as const) {
      expect(kindsUnder(rules(line, age), kept)).toEqual(kindsUnder(rules(line, age), null));
    }
    expect(kindsUnder(rules(2, 2), kept)).not.toEqual(kindsUnder(rules(1, 2), kept));
  });

  test('is refused for another snapshot', () => {
    const { judge } = judgeMany(compilePack(pack, today), undefined, keeping(snapshotOf(pack.facts, houses)));
    expect(() => judge(snapshot, () => undefined)).toThrow('belongs to another snapshot');
  });
});
