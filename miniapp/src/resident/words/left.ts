const minute = 60_000;

/** How long something still holds, in ms, in words: 2 天 23 小时, 5 小时 10 分, 9 分钟. Null when it is over. */
export const leftWords = (ms: number): string | null => {
  if (ms <= 0) return null;
  const minutes = Math.ceil(ms / minute);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} 天 ${hours} 小时`;
  return hours > 0 ? `${hours} 小时 ${minutes % 60} 分` : `${minutes} 分钟`;
};
