/**
 * A QR code of up to 16 digits, capitals and -: version 1 (21 × 21), correction level Q, mask 0, rows of dark modules.
 * Small enough to be our own. Source: ISO/IEC 18004.
 */
export const qrOf = (text: string): readonly (readonly boolean[])[] => {
  const grid = frame();
  place(grid, withCorrection(codewords(text)));
  return grid.map((row) => row.map((cell) => cell === true));
};

const size = 21;
const [dataWords, spareWords] = [13, 13];
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

type Grid = (boolean | undefined)[][];

const codewords = (text: string): number[] => {
  const bits: number[] = [];
  const put = (value: number, count: number) => {
    for (let at = count - 1; at >= 0; at--) bits.push((value >> at) & 1);
  };
  const values = [...text].map((sign) => signs.indexOf(sign));
  if (values.length > 16 || values.includes(-1)) throw new Error('only up to 16 digits, capitals and -');
  put(0b0010, 4);
  put(values.length, 9);
  for (let at = 0; at < values.length; at += 2) {
    const [first = 0, second] = [values[at], values[at + 1]];
    if (second === undefined) put(first, 6);
    else put(first * 45 + second, 11);
  }
  put(0, Math.min(4, dataWords * 8 - bits.length));
  while (bits.length % 8 > 0) bits.push(0);
  const words = Array.from({ length: bits.length / 8 }, (_, at) =>
    bits.slice(at * 8, at * 8 + 8).reduce((sum, bit) => sum * 2 + bit, 0),
  );
  while (words.length < dataWords) words.push(words.length % 2 === (bits.length / 8) % 2 ? 0xec : 0x11);
  return words;
};

/** Multiplication in GF(256) with 0x11d. */
const times = (a: number, b: number): number => {
  let [sum, left, right] = [0, a, b];
  for (; right > 0; right >>= 1) {
    if (right & 1) sum ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11d : 0);
  }
  return sum;
};

const generator = (): number[] => {
  let poly = [1];
  for (let [degree, root] = [0, 1]; degree < spareWords; degree++, root = times(root, 2))
    poly = [...poly, 0].map((value, at) => value ^ times(poly[at - 1] ?? 0, root));
  return poly;
};

const withCorrection = (data: readonly number[]): number[] => {
  const divisor = generator();
  const rest = [...data, ...new Array<number>(spareWords).fill(0)];
  for (let at = 0; at < data.length; at++) {
    const factor = rest[at] ?? 0;
    for (const [offset, value] of divisor.entries())
      rest[at + offset] = (rest[at + offset] ?? 0) ^ times(value, factor);
  }
  return [...data, ...rest.slice(data.length)];
};

/** Level Q with mask 0, BCH-coded and masked as the standard says. */
const format = 0b011010101011111;

const set = (grid: Grid, row: number, column: number, dark: boolean) => {
  const line = grid[row];
  if (line && column >= 0 && column < size) line[column] = dark;
};

const frame = (): Grid => {
  const grid: Grid = Array.from({ length: size }, () => new Array<boolean | undefined>(size).fill(undefined));
  for (const [top, left] of [
    [0, 0],
    [0, size - 7],
    [size - 7, 0],
  ] as const)
    for (let row = -1; row <= 7; row++)
      for (let column = -1; column <= 7; column++) {
        const ring = Math.max(Math.abs(row - 3), Math.abs(column - 3));
        set(grid, top + row, left + column, ring !== 2 && ring <= 3);
      }
  for (let at = 8; at < size - 8; at++) {
    set(grid, 6, at, at % 2 === 0);
    set(grid, at, 6, at % 2 === 0);
  }
  for (let at = 0; at < 15; at++) {
    const dark = ((format >> at) & 1) === 1;
    const along = at < 6 ? at : at < 8 ? at + 1 : size - 15 + at;
    set(grid, along, 8, dark);
    set(grid, 8, at < 8 ? size - 1 - at : at === 8 ? 7 : 14 - at, dark);
  }
  set(grid, size - 8, 8, true);
  return grid;
};

const place = (grid: Grid, words: readonly number[]) => {
  let bit = 0;
  for (let right = size - 1; right > 0; right -= right === 8 ? 3 : 2)
    for (let step = 0; step < size; step++) {
      const up = ((right + 1) & 2) === 0;
      const row = up ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (grid[row]?.[column] !== undefined) continue;
        const dark = (((words[bit >> 3] ?? 0) >> (7 - (bit & 7))) & 1) === 1;
        set(grid, row, column, dark !== ((row + column) % 2 === 0));
        bit++;
      }
    }
};
