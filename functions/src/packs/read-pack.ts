import { packVersion, type RawPack, type RawPacks } from 'shared-scoring';
import type { readPack as endpoint, InputOf, ReplyOf } from 'shared-scoring/contract';
import { Problem } from '../problem.ts';

type Chain = { readonly version: string; readonly packs: Readonly<Record<string, RawPack>> };

/** The chain's version is a hash of its files, so it costs something; the files of a deployed function never change. */
const known = new Map<string, Chain>();

/** A region's files and those of the regions above it; null where there is no pack. Loaded on first use. */
export async function chainOf(code: string): Promise<Chain | null> {
  const kept = known.get(code);
  if (kept) return kept;
  const { packs } = await import('./all-packs.ts');
  const own = up(packs, code);
  if (own.length === 0) return null;
  const chain = Object.fromEntries(own);
  const made = { version: packVersion(packs, code), packs: chain };
  known.set(code, made);
  return made;
}

function up(packs: RawPacks, code: string | null): readonly (readonly [string, RawPack])[] {
  const pack = code === null ? undefined : packs[code];
  if (code === null || !pack) return [];
  return [[code, pack], ...up(packs, (pack.region as { readonly parent: string | null }).parent)]; // read by its schema in test/regions
}

/** The packs of a region, or only that the phone has the newest already. Throws `notFound`. */
export async function readPack({ code, have }: InputOf<typeof endpoint>): Promise<ReplyOf<typeof endpoint>> {
  const chain = await chainOf(code);
  if (!chain) throw new Problem('notFound', { fields: [{ path: 'code', message: '这个地区还没有政策包' }] });
  const { version, packs } = chain;
  if (version === have) return { code, version, same: true };
  return { code, version, same: false, packs: packs as NonNullable<ReplyOf<typeof endpoint>['packs']> }; // raw files
}
