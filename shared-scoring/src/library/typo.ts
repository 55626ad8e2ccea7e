/**
 * Does `typed` differ by at most one slip (a letter missing, too many, wrong, or two swapped) from some stretch of `text`
 * that begins at its start (`whole` = and ends at its end)?
 */
export const nearly = (typed: string, text: string, whole: boolean): boolean => {
  const ends = whole ? [text.length] : [typed.length - 1, typed.length, typed.length + 1];
  return ends.some((end) => end > 0 && end <= text.length && oneSlip(typed, text.slice(0, end)));
};

/** Are two texts the same but for one slip? */
const oneSlip = (a: string, b: string): boolean => {
  if (a === b) return true;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const rest = (from: string, skip: number) => from.slice(at + skip);
  return (
    rest(a, 1) === rest(b, 1) ||
    rest(a, 1) === rest(b, 0) ||
    rest(a, 0) === rest(b, 1) ||
    (a[at] === b[at + 1] && a[at + 1] === b[at] && rest(a, 2) === rest(b, 2))
  );
};
