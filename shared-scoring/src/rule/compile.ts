import type { Bool, Name, Num } from './ast.ts';
import { aBook, again, factOf, found, idsOf, standingOf } from './book.ts';
import { compare } from './compare.ts';
import { numberCompiler } from './compile-number.ts';
import type { Kept } from './house.ts';
import { byCode, byTruth } from './leaf.ts';
import type { Names } from './names.ts';
import type { BoolNode, NumNode, Relation } from './node.ts';
import { ofMembers } from './of-members.ts';
import { anotherPolicy, not, several } from './several.ts';

/** Whether the whole rule profits from this part being true (1), false (−1), or neither can be said (0). */
type Sign = 1 | -1 | 0;

const certain = { firm: true, loose: false } as const;

/**
 * Compiles the rules of one pack into closures. They have been checked (`check.ts`); throws a RuleError all the same where a
 * name is not known here, as of a newer pack.
 */
export const compiler = (names: Names) => {
  const book = aBook();
  const named = new Map<string, BoolNode>();
  const once = (key: string, make: () => BoolNode): BoolNode => {
    const known = named.get(key);
    if (known) return again(known);
    const node = make();
    named.set(key, node);
    return node;
  };

  const leaf = (name: Name, values?: readonly string[]): BoolNode => {
    const column = factOf(name, names);
    const codes = (values ?? []).reduce(
      (bits, value) => bits | (1 << found(column.codes.get(value), 'noAnswer', value, column.fact.name)),
      0,
    );
    const perMember = column.fact.of === 'member';
    const said = values ? ({ kind: 'options', column, values } as const) : ({ kind: 'bool', column } as const);
    const parts = { kind: 'leaf', leaf: said } as const;
    return book.rule(`${column.fact.name} ${codes}`, { ...certain, perMember }, parts, () =>
      values ? byCode(column, codes) : byTruth(column),
    );
  };
  const compared = (relation: Relation, left: NumNode, right: NumNode, sign: Sign): BoolNode => {
    const assumed = sign === 1 ? 2 : sign === -1 ? 0 : 1;
    const standing = standingOf([left, right]);
    const key = `${relation} ${idsOf([left, right])} ${standing.loose && assumed}`;
    const parts = { kind: 'leaf', leaf: { kind: 'compare', relation, left, right, assumed } } as const;
    return book.rule(key, standing, parts, () => compare(relation, left, right, assumed));
  };
  const policy = (id: string, sign: Sign): BoolNode => {
    const { title, capped, when } = found(names.policy(id), 'noPolicy', id);
    const of = bool(when, sign);
    const parts = { kind: 'policy', title, capped, of } as const;
    const standing = { ...standingOf([of]), firm: of.firm && !capped };
    return book.rule(`policy ${id} ${of.id}`, standing, parts, () => anotherPolicy(of, capped));
  };
  const joined = (kind: 'all' | 'any', written: readonly Bool[], sign: Sign): BoolNode => {
    const of = written.map((one) => bool(one, sign));
    return book.rule(`${kind} ${idsOf(of)}`, standingOf(of), { kind, of }, () => several(kind, of));
  };
  const turned = (of: BoolNode): BoolNode =>
    book.rule(`not ${of.id}`, standingOf([of]), { kind: 'not', of }, () => not(of));
  const members = (kind: 'some' | 'every', of: BoolNode): BoolNode => {
    const standing = { ...standingOf([of]), perMember: false };
    return book.rule(`${kind} ${of.id}`, standing, { kind, of }, () => ofMembers(kind, of));
  };

  const bool = (written: Bool, sign: Sign): BoolNode => {
    if (typeof written === 'string' || 'household' in written) return leaf(written);
    if ('all' in written) return joined('all', written.all, sign);
    if ('any' in written) return joined('any', written.any, sign);
    if ('not' in written) return turned(bool(written.not, -sign as Sign));
    if ('where' in written) return members('some' in written ? 'some' : 'every', bool(written.where, sign));
    if ('is' in written) return leaf(written.is[0], [written.is[1]]);
    if ('has' in written) return leaf(written.has[0], [written.has[1]]);
    if ('in' in written) return leaf(...written.in);
    if ('policy' in written) return once(`policy ${written.policy} ${sign}`, () => policy(written.policy, sign));
    if ('derived' in written) {
      const { derived } = written;
      return once(`${derived} ${sign}`, () => bool(found(names.derived(derived)?.rule, 'noRule', derived), sign));
    }
    const [[relation, [left, right]]] = Object.entries(written) as [[Relation, readonly [Num, Num]]];
    return compared(relation, num(left), num(right), sign);
  };
  const num = numberCompiler(book, names, (written) => bool(written, 0));

  return { rule: (written: Bool): BoolNode => bool(written, 1), number: num, kept: book.kept as Kept };
};
