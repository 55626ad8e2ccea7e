import type { Divisions } from 'shared-scoring';

/** The list of the district a street code lies in, or null where the product does not work yet. Loaded on first use. */
export async function divisionsOf(street: string): Promise<Divisions | null> {
  const { districts } = await import('./districts.ts');
  return districts.find(({ district }) => street.startsWith(district)) ?? null;
}
