/** What somebody typed or pasted where a code belongs. */
export type TypedCode =
  | { readonly kind: 'receipt' | 'invite'; readonly code: string }
  /** Neither 8 nor 12 characters, or letters that no code has; `length` says how many were found. */
  | { readonly kind: 'unclear'; readonly length: number };

const folded = (typed: string) => typed.normalize('NFKC').toUpperCase().replace(/O/g, '0').replace(/[IL]/g, '1');

const sign = '[0-9A-HJKMNP-TV-Z]';
// No look-behind: phones before iOS 16.4 do not know it.
const inGroups = new RegExp(`(?:^|[^0-9A-Z])(${sign}{4}(?:[^0-9A-Z]{0,3}${sign}{4}){1,2})(?![0-9A-Z])`);
const alone = (text: string) => text.replace(/[^0-9A-Z]/g, '');
const grouped = (plain: string) => (plain.match(/.{4}/g) ?? []).join('-');

/**
 * Reads a receipt code (12) or an invite code (8) the forgiving way: small letters, blanks, any dashes, full-width
 * forms, O for 0, I or L for 1, and words pasted around it.
 */
export const readCode = (typed: string): TypedCode => {
  const text = folded(typed);
  const found = alone(inGroups.exec(text)?.[1] ?? text);
  if (!new RegExp(`^${sign}*$`).test(found)) return { kind: 'unclear', length: found.length };
  if (found.length === 12) return { kind: 'receipt', code: grouped(found) };
  if (found.length === 8) return { kind: 'invite', code: grouped(found) };
  return { kind: 'unclear', length: found.length };
};
