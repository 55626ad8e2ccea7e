import type { Tri } from '../facts/row.ts';

/** Nobody has asked for help for more people under one roof; also what "not told yet" may be at most. */
export const mostMembers = 15;

/**
 * A yes/no value for everybody in the household as one whole number: bit m says that it is so of member m, bit 15 + m that it
 * may be. So one operation decides for all of them. What is about the household alone is the same for everybody.
 */
export type Bits = number;

const yes: Bits = (1 << mostMembers) - 1;
const may: Bits = yes << mostMembers;
/** The first member's bits for not known and yes; those for no are 0. */
export const maybe: Bits = 1 << mostMembers;
export const sure: Bits = 1 | maybe;
/** The first member's bits for that value. */
export const bitsOf: readonly Bits[] = [0, maybe, sure];

/** The first member's bits, of everybody; `all`: the bits of so many people. */
export const spread = (bits: Bits, all: Bits): Bits => (bits === sure ? all : bits === maybe ? all & may : 0);

/** Everybody's bits in a household of so many. */
export const allOf = (people: number): Bits => {
  const each = (1 << people) - 1;
  return each | (each << mostMembers);
};

/** What is so of everybody is no longer sure. */
export const unsure = (bits: Bits): Bits => bits & may;

/** The opposite; `all` as above. */
export const opposite = (bits: Bits, all: Bits): Bits => ~((bits >> mostMembers) | ((bits & yes) << mostMembers)) & all;

/** What a value is of one member. */
export const triAt = (bits: Bits, member: number): Tri =>
  (((bits >> member) & 1) + ((bits >> (member + mostMembers)) & 1)) as Tri;

/** Those of some members (bit m = member m) of whom it is that value. */
export const whoIs = (bits: Bits, value: Tri, of: number): number =>
  (value === 1 ? (bits >> mostMembers) & ~bits : value === 2 ? bits : ~(bits >> mostMembers)) & of;

/** Every member, a bit each; `all` as above. */
export const everybody = (all: Bits): number => all & yes;

/** Whether it is so of somebody, as the first member's bits. */
export const ofSome = (bits: Bits): Bits => (bits & yes ? sure : bits ? maybe : 0);

/** The first of some members. */
export const firstOf = (who: number): number => 31 - Math.clz32(who & -who);

/** How many members that are. */
export const howMany = (who: number): number => {
  const pairs = who - ((who >> 1) & 0x5555);
  const fours = (pairs & 0x3333) + ((pairs >> 2) & 0x3333);
  return ((((fours + (fours >> 4)) & 0x0f0f) * 0x0101) >> 8) & 0xff;
};
