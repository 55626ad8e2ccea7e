import { describe, expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import { loadPack } from '../region/pack.ts';
import type { Compare, Node, NumNode } from '../rule/node.ts';
import { compiledOn } from './compiled.ts';
import { labelOf, unitOf } from './say-number.ts';

const relations: readonly string[] = ['below', 'atMost', 'atLeast', 'above'] satisfies readonly Compare['kind'][];

/** Every comparison a rule leans on, each once. */
const comparisonsIn = (node: Node, seen: Set<number>): readonly Compare[] => {
  if (seen.has(node.id)) return [];
  seen.add(node.id);
  const inside = (node.of as readonly Node[]).flatMap((part) => comparisonsIn(part, seen));
  return relations.includes(node.kind) ? [node as Compare, ...inside] : inside;
};

/** Units that say something else: money, a share, so many times. All others are counted in ones. */
const apart: readonly string[] = ['fen', 'share', 'factor'];
const measureOf = (node: NumNode): string => {
  const unit = unitOf(node);
  return apart.includes(unit) || unit === '' ? unit : 'ones';
};

const saidOf = (node: NumNode): string => labelOf(node) ?? node.kind;

describe.each(Object.keys(packs))('%s', (code) => {
  const { policies } = compiledOn(loadPack(packs, code), '2026-11-22');
  const seen = new Set<number>();
  const all = policies.flatMap(({ policy, rule }) => comparisonsIn(rule, seen).map((one) => ({ id: policy.id, one })));
  const saying = (odd: (one: Compare) => boolean) =>
    all.filter(({ one }) => odd(one)).map(({ id, one }) => `${id}: ${one.of.map(saidOf).join(` ${one.kind} `)}`);

  test('both sides of a comparison are said in one measure: money beside money, a share beside a share', () => {
    const unlike = ({ of }: Compare) => {
      const [left, right] = of.map(measureOf);
      return left !== right && left !== '' && right !== '';
    };
    expect(saying(unlike)).toEqual([]);
  });

  test('whatever is worked out has a name a person understands', () => {
    const bare = (side: NumNode) =>
      side.kind !== 'literal' && (labelOf(side) === null || labelOf(side) === '符合的人数');
    expect(saying(({ of }) => of.some(bare))).toEqual([]);
  });
});
