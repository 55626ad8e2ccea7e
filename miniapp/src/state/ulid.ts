const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const spell = (value: number, length: number): string => {
  let rest = value;
  let word = '';
  for (let at = 0; at < length; at++) {
    word = letters.charAt(rest % 32) + word;
    rest = Math.floor(rest / 32);
  }
  return word;
};

/** A ULID from a moment (ms since 1970) and 16 random bytes, of which 5 bits each are used. */
export const ulid = (moment: number, random: Uint8Array): string =>
  spell(moment, 10) + [...random.slice(0, 16)].map((byte) => letters.charAt(byte % 32)).join('');
