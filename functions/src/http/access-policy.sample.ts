import { readFileSync } from 'node:fs';

const text = readFileSync(new URL('access-policy.md', import.meta.url), 'utf8');

type Table = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The table under a heading: row name, then column name, then cell. Throws where there is none. */
function table(heading: string): Table {
  const part = text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
  const cells = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
  const [head = '', , ...rows] = part.split('\n').filter((line) => line.startsWith('|'));
  if (rows.length === 0) throw new Error(`no table under ${heading}`);
  const [, ...columns] = cells(head);
  return new Map(
    rows.map((row) => {
      const [name = '', ...values] = cells(row);
      return [name, new Map(columns.map((column, n) => [column, values[n] ?? '']))];
    }),
  );
}

export const replies = table('Replies');
export const fields = table('Fields');
export const consentGroups = table('Groups of a consent');

/** The status the policy asks for. */
export function statusFor(who: string, reply: string, hides: boolean): number {
  const cell = replies.get(who)?.get(reply);
  if (cell === 'login') return 401;
  if (cell === 'yes') return hides && who.startsWith('family') ? 403 : 200;
  if (cell === 'no') return 403;
  throw new Error(`the policy does not say whether ${who} may read ${reply}`);
}
