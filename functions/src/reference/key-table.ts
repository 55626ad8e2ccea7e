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

const nobody: readonly number[] = [];

/**
 * Which of the units 0 … size-1 have a key: 16 bytes a unit, no object and no string per entry. Units of one key lie
 * side by side in memory, so a name that 800 villages share is read at once. A unit whose key is '' is never found.
 */
export const keyTable = (size: number, keyOf: (unit: number) => string): ((key: string) => readonly number[]) => {
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) - 1;
  const starts = new Int32Array(mask + 2);
  const slots = new Int32Array(size).fill(-1);
  const proofs = new Uint32Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    const key = keyOf(unit);
    if (key === '') continue;
    const [slot, proof] = hashes(key);
    slots[unit] = slot & mask;
    proofs[unit] = proof;
    starts[(slot & mask) + 1] = (starts[(slot & mask) + 1] ?? 0) + 1;
  }
  for (let slot = 0; slot <= mask; slot += 1) starts[slot + 1] = (starts[slot + 1] ?? 0) + (starts[slot] ?? 0);
  const filled = starts.slice();
  const units = new Int32Array(size);
  const checks = new Uint32Array(size);
  for (let unit = 0; unit < size; unit += 1) {
    const slot = slots[unit] ?? -1;
    if (slot < 0) continue;
    const at = filled[slot] ?? 0;
    filled[slot] = at + 1;
    units[at] = unit;
    checks[at] = proofs[unit] ?? 0;
  }
  return (key) => {
    const [hash, proof] = hashes(key);
    const end = starts[(hash & mask) + 1] ?? 0;
    let found: number[] | undefined;
    for (let at = starts[hash & mask] ?? 0; at < end; at += 1) {
      if (checks[at] !== proof) continue;
      found ??= [];
      found.push(units[at] ?? -1);
    }
    return found ?? nobody;
  };
};
