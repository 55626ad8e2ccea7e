type Row = Readonly<Record<string, string | number>>;

/** A measurement that prints as a table; ratios of one interleaved run count, absolute figures only orient. */
export type Bench = { readonly title: string; readonly run: () => Promise<readonly Row[]> };

/** Middle value; of an even count the upper one. Throws when there is none. */
export const median = (values: readonly number[]): number => {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('no values to take the median of');
  return middle;
};
