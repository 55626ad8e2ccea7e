import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Tri } from '../facts/row.ts';
import {
  allOf,
  bitsOf,
  everybody,
  firstOf,
  howMany,
  mostMembers,
  ofSome,
  opposite,
  spread,
  triAt,
  unsure,
  whoIs,
} from './bits.ts';

const tris = fc.array(fc.constantFrom<Tri>(0, 1, 2), { minLength: 1, maxLength: mostMembers });
const written = (each: readonly Tri[]) =>
  each.reduce((bits: number, value, member) => bits | ((bitsOf[value] as number) << member), 0);
const read = (bits: number, people: number): readonly Tri[] =>
  Array.from({ length: people }, (_, member) => triAt(bits, member));
const least = (each: readonly Tri[]) => Math.min(...each);
const most = (each: readonly Tri[]) => Math.max(...each);

test('what is written of each member is read again, of one to fifteen', () => {
  fc.assert(
    fc.property(tris, (each) => {
      expect(read(written(each), each.length)).toEqual(each);
    }),
  );
});

test('one operation is Kleene’s for every member: and, or, not, and nothing sure', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom<Tri>(0, 1, 2), fc.constantFrom<Tri>(0, 1, 2)), {
        minLength: 1,
        maxLength: mostMembers,
      }),
      (pairs) => {
        const [one, other] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
        const [a, b, all] = [written(one), written(other), allOf(pairs.length)];
        expect(read(a & b, pairs.length)).toEqual(pairs.map((pair) => least(pair)));
        expect(read(a | b, pairs.length)).toEqual(pairs.map((pair) => most(pair)));
        expect(read(opposite(a, all), pairs.length)).toEqual(one.map((value) => 2 - value));
        expect(read(unsure(a), pairs.length)).toEqual(one.map((value) => Math.min(value, 1)));
      },
    ),
  );
});

test('some is the most of the members, and the household’s own value is everybody’s', () => {
  fc.assert(
    fc.property(tris, fc.constantFrom<Tri>(0, 1, 2), (each, own) => {
      const all = allOf(each.length);
      expect(triAt(ofSome(written(each)), 0)).toBe(most(each));
      expect(read(spread(bitsOf[own] as number, all), each.length)).toEqual(each.map(() => own));
    }),
  );
});

test('who has a value, the first of them, and how many they are', () => {
  fc.assert(
    fc.property(tris, fc.constantFrom<Tri>(0, 1, 2), (each, value) => {
      const who = whoIs(written(each), value, everybody(allOf(each.length)));
      const members = each.flatMap((one, member) => (one === value ? [member] : []));
      expect(who).toBe(members.reduce((bits, member) => bits | (1 << member), 0));
      expect(howMany(who)).toBe(members.length);
      if (members.length > 0) expect(firstOf(who)).toBe(members[0]);
    }),
  );
});
