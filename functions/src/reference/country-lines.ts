type Head = {
  readonly source: string;
  readonly version: string;
  readonly date: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly tails: readonly string[];
};

const deepest = 4;
const marks: Readonly<Record<number, number>> = { 33: 0, 64: 1, 35: 2, 42: 3 };
const newline = 10;
const firstTail = 0xc0;
const lastTail = 0x2ff;

/**
 * The lines of the packed list as columns, unit by unit from the north-east down. Below a line of JSON there is one
 * name a line. A mark tells the level: ! province, @ city, # district, * street, none committee. Figures and a blank
 * before a name are the last digits of its code; without them it is the one before plus one. A letter behind it
 * (U+00C0 on) stands for an office word of the head.
 */
export const readLines = (text: string) => {
  const head: Head = JSON.parse(text.slice(0, text.indexOf('\n')));
  const size = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
  const start = new Uint32Array(size);
  const tail = new Uint8Array(size);
  const own = new Uint16Array(size);
  const above = new Int32Array(size);
  const end = new Int32Array(size);
  const level = new Uint8Array(size);
  const open = new Int32Array(deepest + 1).fill(-1);
  const last = new Int32Array(deepest + 1);
  const close = (from: number, at: number) => {
    for (let it = from; it <= deepest; it += 1) {
      const unit = open[it] ?? -1;
      if (unit >= 0) end[unit] = at;
      open[it] = -1;
    }
  };
  let at = text.indexOf('\n') + 1;
  for (let unit = 0; unit < size; unit += 1) {
    const depth = marks[text.charCodeAt(at)] ?? deepest;
    if (depth < deepest) at += 1;
    let number = 0;
    let from = at;
    for (let digit = text.charCodeAt(from) - 48; digit >= 0 && digit <= 9; digit = text.charCodeAt(from) - 48) {
      number = number * 10 + digit;
      from += 1;
    }
    const numbered = from > at && text.charCodeAt(from) === 32;
    if (numbered) from += 1;
    else {
      number = (last[depth] ?? 0) + 1;
      from = at;
    }
    close(depth, unit);
    open[depth] = unit;
    last[depth] = number;
    last.fill(0, depth + 1);
    own[unit] = number;
    above[unit] = depth === 0 ? -1 : (open[depth - 1] ?? -1);
    level[unit] = depth;
    start[unit] = from;
    while (text.charCodeAt(at) !== newline) at += 1;
    const letter = text.charCodeAt(at - 1);
    if (letter >= firstTail && letter <= lastTail) tail[unit] = letter - firstTail + 1;
    at += 1;
  }
  close(0, size);
  return { head, size, start, tail, own, above, end, level };
};
