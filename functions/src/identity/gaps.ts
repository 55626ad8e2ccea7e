/** Minutes of one day that no slot "HHMM-HHMM" covers, as [from, to] in "HH:MM", in order. */
export function gapsOf(slots: readonly string[]): readonly (readonly [from: string, to: string])[] {
  const gaps: [string, string][] = [];
  let until = '0000';
  for (const slot of [...slots].sort()) {
    const [from, to] = [slot.slice(0, 4), slot.slice(5, 9)];
    if (from > until) gaps.push([withColon(until), withColon(from)]);
    if (to > until) until = to;
  }
  return until < '2400' ? [...gaps, [withColon(until), '24:00']] : gaps;
}

/** "0830" → "08:30". */
export const withColon = (time: string): string => `${time.slice(0, 2)}:${time.slice(2, 4)}`;
