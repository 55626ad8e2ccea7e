import type { Divisions } from 'shared-scoring';
import { once } from '../platform/once.ts';

/** Loaded on first use. */
const lists = once(() => import('./districts.ts'));

/** The list of the district a street code lies in, or null where the product does not work yet. */
export async function divisionsOf(street: string): Promise<Divisions | null> {
  const { districts } = await lists();
  return districts.find(({ district }) => street.startsWith(district)) ?? null;
}
