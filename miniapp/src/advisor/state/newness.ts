const most = 500;

/** Ids among `now` that were not there at the last look; none on the very first look. */
export const newSince = (known: readonly string[] | null, now: readonly string[]): readonly string[] =>
  known === null ? [] : now.filter((id) => !known.includes(id));

/** What to remember after a look: everything seen, newest last, no more than 500. */
export const afterLook = (known: readonly string[] | null, now: readonly string[]): readonly string[] =>
  [...new Set([...(known ?? []).filter((id) => !now.includes(id)), ...now])].slice(-most);
