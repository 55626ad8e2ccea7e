/** A moment told the way people tell it: some days ago at a time of day in Shanghai, or minutes ago. */
export type Ago = { readonly days: number; readonly at: `${number}:${number}` } | { readonly minutes: number };

const dayMs = 86_400_000;
const shanghaiMs = 8 * 3_600_000;

/** The moment in ms since 1970, counted from `end`. */
export function momentOf(ago: Ago, end: number): number {
  if ('minutes' in ago) return end - ago.minutes * 60_000;
  const midnight = Math.floor((end + shanghaiMs) / dayMs) * dayMs - shanghaiMs;
  const [hour = 0, minute = 0] = ago.at.split(':').map(Number);
  return midnight - ago.days * dayMs + (hour * 60 + minute) * 60_000;
}

/** The first moment at or after `now` when a street office is awake (09:10–20:30): cards of no urgency wait for it. */
export function awake(now: number): number {
  const minuteOfDay = Math.floor((now + shanghaiMs) / 60_000) % 1_440;
  if (minuteOfDay >= 9 * 60 + 10 && minuteOfDay < 20 * 60 + 30) return now;
  const opening = momentOf({ days: 0, at: '9:10' }, now);
  return opening >= now ? opening : opening + dayMs;
}
