import type { IsoDate } from '../facts/types.ts';
import { screen } from '../policy/screen.ts';
import type { PolicyResult } from '../policy/types.ts';
import type { Pack } from '../region/pack.ts';
import { answersFrom, type Verified } from './answers-from.ts';

/** Benefits a rule asks for and an assessment does not; they may or may not be received. */
export const unaskedBenefits = ['severeNojob', 'childGuarantee', 'lianzu'] as const;

const subsets = ([first, ...rest]: readonly string[]): readonly (readonly string[])[] =>
  first === undefined ? [[]] : subsets(rest).flatMap((each) => [each, [first, ...each]]);

type Kind = PolicyResult['verdict']['kind'];

/** One verdict of many: `fits` and `no` only when every one says so. */
const together = (kinds: readonly Kind[]): Kind => {
  const [first = 'open'] = kinds;
  if (kinds.every((kind) => kind === first)) return first;
  return kinds.every((kind) => kind === 'fits' || kind === 'possible') ? 'possible' : 'open';
};

export type PolicyMatch = { readonly result: PolicyResult; readonly kind: Kind };

/** Every policy of the pack judged by verified facts alone, whatever the benefits nobody asked for turn out to be. */
export const matchPolicies = (pack: Pack, verified: Verified, on: IsoDate): readonly PolicyMatch[] => {
  const supposed = verified.facts.scheme === undefined ? [[]] : subsets(unaskedBenefits);
  const runs = supposed.map((benefits) => screen(pack, answersFrom(verified, benefits), on));
  const [plain = []] = runs;
  return plain.map((result, n) => {
    const same = runs.flatMap((run) => run[n] ?? []);
    const kind = together(same.map(({ verdict }) => verdict.kind));
    return { result: same.find(({ verdict }) => verdict.kind === kind) ?? result, kind };
  });
};
