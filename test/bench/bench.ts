type Row = Readonly<Record<string, string | number>>;

/** A measurement that prints as a table; ratios of one interleaved run count, absolute figures only orient. */
export type Bench = { readonly title: string; readonly run: () => Promise<readonly Row[]> };

/** One line of the screening table. `times by hand`: against rules written by hand, measured in turn with them. */
export type Figure = {
  readonly what: string;
  readonly measured: string;
  readonly 'times by hand': string;
  readonly target: string;
};

/** A figure that is no ratio. */
export const figure = (what: string, measured: string, target = ''): Figure => ({
  what,
  measured,
  'times by hand': '',
  target,
});

/** Milliseconds of processor time this process has spent; what its neighbours on the machine do does not count. */
export const spentMs = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Middle value; of an even count the upper one. Throws when there is none. */
export const median = (values: readonly number[]): number => {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error('no values to take the median of');
  return middle;
};

/** The value that a share (0 to 1) of all values does not exceed. */
export const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN;
