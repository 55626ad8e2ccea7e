import type { RawPacks } from 'shared-scoring';

/** The region whose file a policy is: the nearest one of the chain, given nearest first. Null when none has it. */
export const homeOf = (chain: RawPacks, id: string): string | null => {
  const found = Object.entries(chain).filter(([, { policies = [] }]) =>
    policies.some((policy) => (policy as { id?: unknown } | null)?.id === id),
  );
  const parents = new Set(found.map(([, { region }]) => (region as { parent?: string | null } | null)?.parent));
  return found.find(([code]) => !parents.has(code))?.[0] ?? found[0]?.[0] ?? null;
};
