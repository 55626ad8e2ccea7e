const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\uFE0F|\u200D|\u20E3/gu;

/** Text for a `thing` field: at most 20 characters by code point, no emoji, never empty. Source: tech/wechat.md §5.1. */
export function clampThing(text: string): string {
  const points = [...text.replace(emoji, '').replace(/\s+/g, ' ').trim()];
  if (points.length === 0) return '请打开小程序查看';
  return points.length > 20 ? `${points.slice(0, 19).join('')}…` : points.join('');
}
