import type { Act, CaseState } from './step-event.ts';

const every: readonly Act[] = [
  'accept',
  'link',
  'contact',
  'proposeClose',
  'approveClose',
  'returnClose',
  'reopen',
  'clearFlag',
];

const usual: Readonly<Partial<Record<CaseState, readonly Act[]>>> = {
  received: ['accept'],
  accepted: ['link', 'contact'],
  linked: ['contact'],
  contacted: ['contact'],
  closing: ['approveClose', 'clearFlag'],
};

export type Acts = { readonly first: Act | null; readonly others: readonly Act[] };

/**
 * What to offer first and what besides, out of what may be done (`can`).
 * In danger the household is contacted before anybody sorts out whose it is; closing is never offered first.
 */
export const actsOf = (state: CaseState, can: readonly string[], danger: boolean): Acts => {
  const steps = usual[state] ?? [];
  const wanted = danger ? [...steps].reverse() : steps;
  const first = wanted.find((act) => can.includes(act)) ?? null;
  return { first, others: every.filter((act) => act !== first && can.includes(act)) };
};
