import {
  factNamed,
  factsOf,
  loadPack,
  localDate,
  matchPolicies,
  matchResources,
  type Pack,
  type PolicyMatch,
  type RawPacks,
  type Verified,
  worded,
  workingValues,
} from 'shared-scoring';
import type { HouseholdPerson, MatchView } from 'shared-scoring/contract';
import { noteRead } from '../audit/reads.ts';
import type { CaseRecord } from '../case/record.ts';
import { usableForms } from '../household/usable.ts';
import { assessConfig, peopleIn, scoresOf, titleOf, toldIn } from '../household/view.ts';
import type { Staff } from '../identity/staff.ts';
import { chainOf } from '../packs/read-pack.ts';
import type { Platform } from '../platform/platform.ts';
import { resourcesOf } from './resources.ts';

const packs = new Map<string, Pack>();

/** The rules of a district; compiled once, the files of a deployed function never change. */
async function packOf(region: string): Promise<{ readonly pack: Pack; readonly version: string } | null> {
  const chain = await chainOf(region);
  if (!chain) return null;
  const pack = packs.get(region) ?? loadPack(chain.packs as RawPacks, region);
  packs.set(region, pack);
  return { pack, version: chain.version };
}

/** Who lives there, where one list stands and an advisor, a paper or a record says so. */
const verifiedPeople = (lists: ReturnType<typeof peopleIn>): readonly HouseholdPerson[] | null => {
  const [list] = lists;
  return lists.length === 1 && list?.all && assessConfig.verified.includes(list.source) ? list.people : null;
};

const askedOf = ({ result }: PolicyMatch, people: readonly HouseholdPerson[] | null): string[] => {
  const { verdict } = result;
  if (verdict.kind !== 'open') return [];
  const asked = verdict.missing.map(({ fact, member }) => {
    const label = people?.[Number(member?.slice(1)) - 1]?.label;
    return worded(factNamed(fact)?.question ?? '家里有谁?', label);
  });
  return [...new Set(asked)];
};

const shown = ({ verdict }: MatchView['policies'][number]) => ['fits', 'possible', 'open'].indexOf(verdict);

const policyView = (match: PolicyMatch, people: readonly HouseholdPerson[] | null): MatchView['policies'] => {
  const { result, kind } = match;
  if (kind === 'no') return [];
  const { policy, verdict, received } = result;
  const because = verdict.kind === 'fits' || verdict.kind === 'possible' ? verdict.because.map(({ text }) => text) : [];
  return [
    {
      id: policy.id,
      title: policy.title,
      verdict: kind,
      received,
      gives: policy.gives,
      because: policy.uncertainWhy && kind === 'possible' ? [...because, policy.uncertainWhy] : because,
      missing: kind === 'open' ? askedOf(match, people) : [],
      papers: [...policy.papers],
      where: policy.where.place,
      phone: policy.where.phone ?? null,
    },
  ];
};

/** What the verified facts of a household fit, may fit or leave open, and what of the district answers its needs. */
export async function matchView(p: Platform, record: CaseRecord): Promise<MatchView> {
  const { facts, street } = record;
  const forms = await usableForms(p, record);
  const now = p.now();
  const told = toldIn(forms);
  const working = workingValues(told, 'verified', now, assessConfig);
  const people = verifiedPeople(peopleIn(forms));
  const region = street.slice(0, 6);
  const verified: Verified = { region, facts: factsOf(working), people };
  const found = await packOf(region);
  const on = localDate(now);
  const matches = found ? matchPolicies(found.pack, verified, on) : [];
  const ages = people?.every(({ age }) => age !== null) ? people.map(({ age }) => age ?? 0) : null;
  const { verified: score } = scoresOf(told, facts.redFlag, now);
  return {
    on,
    version: found?.version ?? '',
    known: [
      ...working.map(({ fact, why }) => ({ label: titleOf(fact), value: why })),
      ...(people ?? []).map(({ label, age }) => ({ label, value: age === null ? '' : `${age} 岁` })),
    ],
    policies: matches.flatMap((match) => policyView(match, people)).sort((a, b) => shown(a) - shown(b)),
    resources: matchResources(resourcesOf(region), score, ages).map(({ resource, why }) => {
      const { id: which, kind, title, say, provider, source } = resource;
      return { id: which, kind, title, say, provider, why: [...why], source };
    }),
    notADecision: '对上的是已经核实的情况,不是资格决定,最后由街道审核。',
  };
}

/** The same, shown to a member of staff. Looking leaves a trace. */
export async function readMatches(p: Platform, record: CaseRecord, staff: Staff): Promise<MatchView> {
  await noteRead(p, record.id, staff);
  return matchView(p, record);
}
