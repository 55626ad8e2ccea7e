import type { RawPack, RawPacks } from 'shared-scoring';

const field = (raw: RawPack, name: 'date' | 'parent') =>
  (raw.region as Readonly<Record<string, string | null>> | null)?.[name] ?? null;

/** The packs to work with: those that came with the app, and over them what was fetched, unless the app's are newer. */
export const newest = (own: RawPacks, fetched: RawPacks): RawPacks => {
  const newer = Object.entries(fetched).filter(([code, raw]) => {
    const ours = own[code];
    return !ours || (field(ours, 'date') ?? '') <= (field(raw, 'date') ?? '');
  });
  return { ...own, ...Object.fromEntries(newer) };
};

/** The files a district's pack is made of: its own and those of the regions above. */
export const chainIn = (packs: RawPacks, code: string | null): RawPacks => {
  const raw = code === null ? undefined : packs[code];
  if (code === null || !raw) return {};
  const { [code]: _, ...others } = packs;
  return { [code]: raw, ...chainIn(others, field(raw, 'parent')) };
};
