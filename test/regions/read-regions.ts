import { existsSync, readdirSync, readFileSync } from 'node:fs';

const root = new URL('../../shared-scoring/regions/', import.meta.url);

/** Parsed JSON under regions/, by its path there ('310000/parameters.json'). */
export const readRegion = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** Codes of the regions on disk. */
export const regionCodes = readdirSync(root).filter((name) => /^\d{6}$/.test(name));

/** Every policy file on disk as [region, id, content]. */
export const policyFiles = regionCodes.flatMap((region) => {
  const folder = new URL(`${region}/policies/`, root);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names.map(
    (name) => [region, name.slice(0, -5), readRegion(`${region}/policies/${name}`) as PolicyText] as const,
  );
});

/** What the tests look at in a policy file; the schema of the package checks the rest. */
export type PolicyText = {
  readonly id: string;
  readonly category: string;
  readonly aliases: readonly string[];
  readonly needs: readonly string[];
  readonly lifeEvents: readonly string[];
  readonly departments: readonly string[];
  readonly where: { readonly place: string };
  readonly papers: readonly string[];
  readonly beforeVerification: string;
  readonly summary: string;
  readonly gives: string;
  readonly timeLimit: string | null;
  readonly publicity?: string;
  readonly confidence: string;
  readonly uncertainWhy?: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly sources: readonly { readonly title: string; readonly ref: string; readonly date?: string }[];
  readonly received?: string;
  readonly excludes?: readonly string[];
  readonly excludesNote?: string;
  readonly when: unknown;
  readonly amount?: { readonly of: unknown };
};

export type Entry = {
  readonly from: string;
  readonly to?: string;
  readonly value: number | null;
  readonly between?: readonly [number, number];
  readonly formula?: { readonly times: number; readonly of: string };
  readonly confidence: string;
  readonly source: string;
};
export type Figure = { readonly label: string; readonly unit: string; readonly series: readonly Entry[] };

/** Every dated figure on disk as [name, figure, region]. */
export const figures = regionCodes
  .filter((region) => existsSync(new URL(`${region}/parameters.json`, root)))
  .flatMap((region) =>
    Object.entries(readRegion(`${region}/parameters.json`) as Record<string, Figure>).map(
      ([name, figure]) => [name, figure, region] as const,
    ),
  );

export type Derived = { readonly label: string; readonly rule?: unknown; readonly number?: unknown };

const parentOf = (code: string) => (readRegion(`${code}/region.json`) as { parent: string | null }).parent;

/** A region and those above it, nearest first: 370211, 370200, 000000. */
export const chainOf = (code: string | null): readonly string[] =>
  code === null ? [] : [code, ...chainOf(parentOf(code))];

const optional = (path: string) => (existsSync(new URL(path, root)) ? (readRegion(path) as object) : {});

/** Named rules and numbers of each region on disk, its own only, by region. */
export const derivedOf: Readonly<Record<string, Readonly<Record<string, Derived>>>> = Object.fromEntries(
  regionCodes.map((code) => [code, optional(`${code}/derived.json`) as Record<string, Derived>]),
);

/** Keys of the sources a region may name: its own, its parents', and those of Shanghai, which keeps the national ones. */
export const sourcesOf = (code: string): readonly string[] =>
  [...chainOf(code), ...(code === '000000' ? ['310000'] : [])].flatMap((one) =>
    Object.keys(optional(`${one}/sources.json`)),
  );

/** Every value under one operator of a rule, wherever it stands: `named(rule, 'param')`. */
export const named = (rule: unknown, operator: string): readonly string[] =>
  Array.isArray(rule)
    ? rule.flatMap((part) => named(part, operator))
    : typeof rule === 'object' && rule !== null
      ? Object.entries(rule).flatMap(([key, value]) =>
          key === operator && typeof value === 'string' ? [value] : named(value, operator),
        )
      : [];
