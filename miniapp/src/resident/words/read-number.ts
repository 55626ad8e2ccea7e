const units: Readonly<Record<string, number>> = { 万: 10_000, 千: 1_000, 百: 100 };

/**
 * A number as people type it: full-width digits, thousands marks, 1.5万, a unit behind it. Null when it is none,
 * below 0, or above `max`.
 */
export const readNumber = (typed: string, max = Number.POSITIVE_INFINITY): number | null => {
  const plain = typed
    .normalize('NFKC')
    .replace(/[,\s]/g, '')
    .replace(/(元|块|岁|年|平方米|平米|套|个月|月|人|级)$/, '');
  const [, digits, unit] = /^(\d+(?:\.\d{1,2})?|\.\d{1,2})([万千百])?$/.exec(plain) ?? [];
  if (digits === undefined) return null;
  const value = Math.round(Number(digits) * (unit ? (units[unit] ?? 1) : 1) * 100) / 100;
  return value <= max ? value : null;
};
