import * as z from 'zod/mini';
import { sayPath } from '../rule/ast.ts';
import { formulaFaults } from './formula.ts';
import { Derived, Parameter, Policy, type RawPack, Region } from './schema.ts';

/** One fault of a pack: in which file, where in it, what is wrong and what to do. */
export type PackFault = { readonly file: string; readonly path: string; readonly message: string };

/** Everything wrong with a pack at once. */
export class PackError extends Error {
  readonly faults: readonly PackFault[];
  constructor(faults: readonly PackFault[]) {
    super(faults.map(({ file, path, message }) => `${file} · ${path} ${message}`).join('\n'));
    this.name = 'PackError';
    this.faults = faults;
  }
}

/** One region's own files, read. */
export type RegionPack = {
  readonly region: Region;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly derived: Readonly<Record<string, Derived>>;
  readonly policies: readonly Policy[];
};

const idOf = (raw: unknown, at: number): string => {
  const id = (raw as { id?: unknown } | null)?.id;
  return typeof id === 'string' ? id : `#${at + 1}`;
};

/** Read one region's files. Throws a PackError that names every fault by file and JSON path. */
export const readPack = (raw: RawPack): RegionPack => {
  const faults: PackFault[] = [];
  const code = String((raw.region as { code?: unknown } | null)?.code ?? '?');
  const read = <T>(schema: z.ZodMiniType<T>, value: unknown, file: string): T | undefined => {
    const result = z.safeParse(schema, value);
    if (result.success) return result.data;
    for (const { path, message } of result.error.issues) {
      faults.push({ file: `${code}/${file}`, path: sayPath(path as (string | number)[]), message });
    }
    return undefined;
  };
  const region = read(Region, raw.region, 'region.json');
  const parameters = read(z.record(z.string(), Parameter), raw.parameters ?? {}, 'parameters.json');
  for (const fault of formulaFaults(parameters ?? {})) faults.push({ file: `${code}/parameters.json`, ...fault });
  const derived = read(z.record(z.string(), Derived), raw.derived ?? {}, 'derived.json');
  const policies = (raw.policies ?? []).flatMap(
    (policy, at) => read(Policy, policy, `policies/${idOf(policy, at)}.json`) ?? [],
  );
  for (const id of new Set(policies.map((policy) => policy.id))) {
    if (policies.filter((policy) => policy.id === id).length > 1) {
      faults.push({
        file: `${code}/policies/${id}.json`,
        path: 'id',
        message: 'stands twice: give one of them another id',
      });
    }
  }
  if (faults.length > 0 || !region || !parameters || !derived) throw new PackError(faults);
  return { region, parameters, derived, policies };
};
