import type { BoolNode, NumNode } from './node.ts';

/** Is it so of whoever it is: a condition nobody wrote? */
export const ofAnybody = ({ kind, of }: BoolNode): boolean => kind === 'all' && of.length === 0;

/** Counts everybody as one: what is added up of them is how many they are. */
export const isOne = ({ kind, value }: NumNode): boolean => kind === 'literal' && value === 1;
