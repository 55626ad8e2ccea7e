/** Two independent 32-bit hashes of a text; together they do not meet by chance among a million keys. */
const hashes = (key: string): readonly [number, number] => {
  let one = 0x811c9dc5;
  let two = 0x9747b28c;
  for (let at = 0; at < key.length; at += 1) {
    const char = key.charCodeAt(at);
    one = Math.imul(one ^ char, 0x01000193);
    two = Math.imul(two ^ char, 0x5bd1e995);
    two ^= two >>> 15;
  }
  one ^= one >>> 13;
  return [one >>> 0, two >>> 0];
};

/** Which units have a key: 16 bytes a unit, no object and no string per entry. Holds each unit at most once. */
export const keyTable = (size: number) => {
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1;
  const heads = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(size).fill(-1);
  const check = new Uint32Array(size);
  return {
    add(key: string, unit: number): void {
      const [slot, proof] = hashes(key);
      check[unit] = proof;
      next[unit] = heads[slot & mask] as number;
      heads[slot & mask] = unit;
    },
    /** In no particular order. */
    find(key: string): readonly number[] {
      const [slot, proof] = hashes(key);
      const found: number[] = [];
      for (let unit = heads[slot & mask] as number; unit >= 0; unit = next[unit] as number)
        if (check[unit] === proof) found.push(unit);
      return found;
    },
  };
};
