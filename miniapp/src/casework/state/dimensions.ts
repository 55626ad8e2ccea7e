import type { Score } from '../words/grade.ts';

/** One dimension: the share of its weight that is surely and at most deprived, 0–1. */
export type Dimension = { readonly name: string; readonly lower: number; readonly upper: number };

/** The six dimensions of a score, in their order. One that does not apply is 0. */
export const dimensionsOf = ({ contributions }: Pick<Score, 'contributions'>): readonly Dimension[] => {
  const names = [...new Set(contributions.map(({ dimension }) => dimension))];
  return names.map((name) => {
    const own = contributions.filter(({ dimension }) => dimension === name);
    const of = own.reduce((sum, { weight }) => sum + weight * 2, 0) || 1;
    const sum = (end: 0 | 1) => own.reduce((total, { parts }) => total + (parts?.[end] ?? 0), 0);
    return { name, lower: sum(0) / of, upper: sum(1) / of };
  });
};

/** Corner `n` of `count` at a distance of `share` (0–1) from the middle, as a place in percent. */
const corner = (n: number, count: number, share: number): readonly [number, number] => {
  const angle = (Math.PI * 2 * n) / count - Math.PI / 2;
  return [50 + 50 * share * Math.cos(angle), 50 + 50 * share * Math.sin(angle)];
};

const least = 0.06;

/** A polygon for `clip-path`; a share of 0 keeps a small dot, so that the shape is never nothing. */
export const polygon = (shares: readonly number[]): string => {
  const points = shares.map((share, n) => corner(n, shares.length, Math.max(least, share)));
  return `polygon(${points.map(([x, y]) => `${x.toFixed(1)}% ${y.toFixed(1)}%`).join(', ')})`;
};

/** Where the name of corner `n` stands, in percent of a square a little larger than the picture. */
export const labelAt = (n: number, count: number): { readonly left: string; readonly top: string } => {
  const [x, y] = corner(n, count, 1.24);
  return { left: `${x.toFixed(1)}%`, top: `${y.toFixed(1)}%` };
};
