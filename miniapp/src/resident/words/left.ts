const minute = 60_000;

/** How long something still holds, in ms, in words: 3 天, 2 天 23 小时, 5 小时 10 分, 9 分钟. Null when it is over. */
export const leftWords = (ms: number): string | null => {
  if (ms <= 0) return null;
  const minutes = Math.ceil(ms / minute);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts = [
    days > 0 && `${days} 天`,
    hours > 0 && `${hours} 小时`,
    days === 0 && minutes % 60 > 0 && `${minutes % 60} 分钟`,
  ];
  return parts.filter(Boolean).join(' ');
};
