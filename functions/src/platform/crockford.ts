const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The first `length` × 5 bits of some bytes as Crockford base32 (no I, L, O, U). */
export function crockford(bytes: Uint8Array, length: number): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (bits.length < length * 5) throw new Error('too few bytes');
  return Array.from({ length }, (_, i) => alphabet[Number.parseInt(bits.slice(i * 5, i * 5 + 5), 2)]).join('');
}
