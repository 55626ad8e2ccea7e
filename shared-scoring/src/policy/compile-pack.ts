import type { IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { PackError, type PackFault } from '../region/read.ts';
import type { Policy } from '../region/schema.ts';
import { RuleError, sayPath } from '../rule/ast.ts';
import { checkAmountNames, checkNames } from '../rule/check.ts';
import { sayFault } from '../rule/fault-words.ts';
import { checkAmount, checkMeasures } from '../rule/measures.ts';
import { type CompiledPack, compiledOn, namesOf } from './compiled.ts';

/** Names outside the rule: the benefit that says it is received, the policies it excludes. */
const namesAmiss = (policy: Policy, pack: Pack): readonly PackFault[] => {
  const file = `policies/${policy.id}.json`;
  const benefits = pack.facts.named.get('currentBenefits')?.codes;
  const { received, excludes = [] } = policy;
  const unknown = excludes.filter((id) => !pack.policies.some((other) => other.id === id));
  return [
    ...(received === undefined || !benefits || benefits.has(received)
      ? []
      : [{ file, path: 'received', message: `"${received}" is no answer to currentBenefits: see facts/events.ts` }]),
    ...unknown.map((id) => ({
      file,
      path: 'excludes',
      message: `no policy is called "${id}": write it or take it out`,
    })),
  ];
};

/** What is wrong with the rules of one policy, or nothing. */
const rulesAmiss = (policy: Policy, pack: Pack, on: IsoDate): readonly PackFault[] => {
  try {
    const names = namesOf(pack, on, on, new Map());
    checkNames(policy.when, names, policy.id);
    if (policy.amount) checkAmountNames(policy.amount.of, names);
    checkMeasures(policy.when, names, ['when']);
    if (policy.amount) checkAmount(policy.amount.of, names, ['amount', 'of']);
    return [];
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return [{ file: `policies/${policy.id}.json`, path: sayPath(error.path), message: sayFault(error) }];
  }
};

/** Compile a pack (or the policies of these ids) for one day as `compiledOn` does, and read it through first: throws a PackError naming policy, path and remedy of every fault. */
export const compilePack = (pack: Pack, on: IsoDate, ids?: readonly string[]): CompiledPack => {
  const faults = pack.policies
    .filter((policy) => policy.validFrom <= on)
    .flatMap((policy) => [...namesAmiss(policy, pack), ...rulesAmiss(policy, pack, on)]);
  if (faults.length > 0) throw new PackError(faults);
  return compiledOn(pack, on, on, ids);
};
