const steps: Readonly<Record<string, string>> = {
  accept: 'accepted',
  link: 'linked',
  contact: 'contacted',
  proposeClose: 'closing',
  approveClose: 'closed',
  returnClose: 'returned',
  reopen: 'reopened',
};

const patterns: readonly (readonly [method: string, path: RegExp, act: string])[] = [
  ['POST', /^\/reports$/, 'reported'],
  ['POST', /^\/cases\/[^/]+\/invites$/, 'invited'],
  ['POST', /^\/invites\/open$/, 'opened'],
  ['GET', /^\/family\/cases\/[^/]+$/, 'followed'],
];

/** The name of what a good answer to this request means for the story, or null. Nothing of its content is kept. */
export function actOf(method: string, path: string, body: string): string | null {
  const found = patterns.find(([verb, pattern]) => verb === method && pattern.test(path));
  if (found) return found[2];
  if (method !== 'POST' || !/^\/cases\/[^/]+\/steps$/.test(path)) return null;
  const kind = /"kind"\s*:\s*"(\w+)"/.exec(body)?.[1] ?? '';
  return steps[kind] ?? null;
}
