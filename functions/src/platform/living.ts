/** Items that have not passed their `ttl` (seconds); the engine may take days to remove the others. */
export const isLiving =
  (now: number) =>
  (item: Readonly<Record<string, unknown>>): boolean =>
    typeof item.ttl !== 'number' || item.ttl * 1000 > now;
