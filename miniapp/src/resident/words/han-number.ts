const digits: Readonly<Record<string, number>> = {
  ...Object.fromEntries([...'零一二三四五六七八九'].map((sign, value) => [sign, value])),
  〇: 0,
  两: 2,
  俩: 2,
  幺: 1,
};
const tens: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };

/** Below ten thousand; a last digit without a unit is one unit less than the one before it: 一千五 is 1,500. */
const small = (text: string): number | null => {
  let [sum, digit, unit] = [0, -1, 10];
  for (const sign of text) {
    const [value, ten] = [digits[sign], tens[sign]];
    if (value === 0) unit = 10;
    else if (value !== undefined) {
      if (digit >= 0) return null;
      digit = value;
    } else if (ten !== undefined) {
      sum += (digit < 0 ? 1 : digit) * ten;
      [digit, unit] = [-1, ten];
    } else return null;
  }
  return digit < 0 ? sum : sum + digit * Math.max(1, unit / 10);
};

/** A whole number said in Chinese: 七十八, 一千五, 一万二, 三万零五百. Null when it is none. */
export const hanNumber = (text: string): number | null => {
  if (!/^[零〇一二两俩三四五六七八九幺十百千万]+$/.test(text)) return null;
  if (/^[零〇一二三四五六七八九幺]{2,}$/.test(text)) return Number([...text].map((sign) => digits[sign]).join(''));
  const [high = '', low, ...more] = text.split('万');
  if (more.length > 0) return null;
  if (low === undefined) return small(high);
  const [whole, rest] = [small(high), small(low)];
  if (whole === null || whole === 0 || rest === null) return null;
  return whole * 10_000 + (low.length === 1 ? rest * 1_000 : rest);
};
