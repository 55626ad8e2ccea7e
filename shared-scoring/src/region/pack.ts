import { catalogue } from '../facts/catalogue.ts';
import { type FactTable, factTable } from '../facts/table.ts';
import type { Fact } from '../facts/types.ts';
import { PackError, type RegionPack, readPack } from './read.ts';
import type { Derived, Parameter, Policy, RawPack, RawPacks, Region } from './schema.ts';

/** What holds in a region: its own files laid over those of its parents. */
export type Pack = {
  readonly region: Region;
  readonly facts: FactTable;
  /** Every policy that applies here; the nearest region's text where an id comes twice. */
  readonly policies: readonly Policy[];
  readonly derived: Readonly<Record<string, Derived>>;
  /** Figures of the region and its parents, nearest first; a series goes on to the parent where the nearer one has no entry. */
  readonly parameters: readonly Readonly<Record<string, Parameter>>[];
};

/** Which files need no checking here. */
type Trusted = (raw: RawPack) => boolean;

/** Files as they are, for those who know that they can be read. */
const unchecked = (raw: RawPack): RegionPack => ({ parameters: {}, derived: {}, policies: [], ...raw }) as RegionPack;

const chainOf = (packs: RawPacks, code: string, trusted: Trusted): readonly RegionPack[] => {
  const chain: RegionPack[] = [];
  const refuse = (path: string, message: string) => new PackError([{ file: `${code}/region.json`, path, message }]);
  for (let next: string | null = code; next !== null; ) {
    const raw = packs[next];
    if (!raw) throw refuse('parent', `there is no region ${next}: list it in regions/index.ts`);
    const pack: RegionPack = trusted(raw) ? unchecked(raw) : readPack(raw);
    if (pack.region.code !== next) throw refuse('code', `is ${pack.region.code}, but it is listed as ${next}`);
    if (chain.some(({ region }) => region.code === next)) throw refuse('parent', 'parents go in a circle');
    chain.push(pack);
    next = pack.region.parent;
  }
  return chain;
};

/** Lay the chain 000000 → 310000 → 310105 together, nearest on top. */
const mergePacks = (chain: readonly RegionPack[], facts: readonly Fact[]): Pack | undefined => {
  const [own] = chain;
  if (!own) return undefined;
  const farthestFirst = [...chain].reverse();
  const byId = new Map(farthestFirst.flatMap(({ policies }) => policies.map((policy) => [policy.id, policy] as const)));
  return {
    region: own.region,
    facts: factTable(facts),
    policies: [...byId.values()],
    derived: Object.assign({}, ...farthestFirst.map(({ derived }) => derived)),
    parameters: chain.map(({ parameters }) => parameters),
  };
};

/**
 * The pack of a region. Throws a PackError naming file and path when one of its files cannot be read. Reading through takes
 * longer than all the rest, so who has read some files before says so: those that came with the app are read by its tests.
 */
export const loadPack = (
  packs: RawPacks,
  code: string,
  facts: readonly Fact[] = catalogue,
  trusted: Trusted = () => false,
): Pack => {
  const pack = mergePacks(chainOf(packs, code, trusted), facts);
  if (!pack) throw new PackError([{ file: `${code}/region.json`, path: 'code', message: 'is missing' }]);
  return pack;
};
