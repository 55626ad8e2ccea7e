const HOUR_MS = 3_600_000;

/** 不到一小时, 19 小时, 3 天; a figure keeps its distance from the word before it. */
const long = (ms: number): string => {
  const hours = Math.floor(ms / HOUR_MS);
  if (hours < 1) return '不到一小时';
  return hours < 48 ? ` ${hours} 小时` : ` ${Math.floor(hours / 24)} 天`;
};

/**
 * How long a clock has stood still in all, in the family's words; empty when it never did. `before` (ms) is what it stood
 * earlier, `since` (ms) when it stopped now, if it stands.
 */
export const sayStood = (before: number, since: number | undefined, now: number): string => {
  const stood = before + (since === undefined ? 0 : Math.max(0, now - since));
  if (since === undefined) return before > 0 ? `中间一共停过${long(stood)},停着的时间不算在内` : '';
  return `一共停了${long(stood)},停着的时间不算在内`;
};
