import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { byGroup, hideSmall, indicatorIds, type PopulationRow } from 'shared-scoring';
import type { PopulationView } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import { assessConfig } from '../household/view.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { type Row, rowsOf, streetsOf } from './rows.ts';

/** Fewer households than this are shown nowhere. */
const least = 5;
const at = { lower: 0, upper: 1 } as const;
type Bound = keyof typeof at;
type Parts = readonly {
  readonly id: string;
  readonly parts: readonly [number, number] | null;
  readonly weight: number;
}[];
type Known = { readonly group: string; readonly parts: Parts };
type Figures = ReturnType<typeof byGroup>['all'];

/**
 * Households of a street (by committee) or a district (by street) that were assessed: how many, how deep, from what;
 * from what was seen and recorded only, both bounds, small cells hidden. Source: assessment.md §1, §2.4, §3.2, §3.4.
 */
export async function readPopulation(p: Platform, staff: Staff): Promise<PopulationView> {
  const known = await knownOf(p, staff);
  return {
    at: p.now(),
    version: assessConfig.version,
    cutoff: [...assessConfig.cutoffs.moderate],
    least,
    households: known.length < least ? null : known.length,
    moderate: layerOf(known, 'moderate'),
    severe: layerOf(known, 'severe'),
    notADecision: '这不是救助资格决定,只用来看哪里缺什么。',
  };
}

async function knownOf(p: Platform, staff: Staff): Promise<readonly Known[]> {
  const found = await Promise.all(
    (await streetsOf(staff)).map(async ([street, name]) => {
      const rows = (await rowsOf(p, street)).filter(({ facts }) => facts.assessment && !facts.merged);
      return Promise.all(rows.map((row) => partsOf(p, row, name || (row.committeeName ?? '没有写居委'))));
    }),
  );
  return found.flat().flatMap((one) => one ?? []);
}

/** Null where the assessment is no longer kept. */
async function partsOf(p: Platform, { id, facts }: Row, group: string): Promise<Known | null> {
  const key = { pk: caseKey(id), sk: `AS#${facts.assessment?.id}` };
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key: key }));
  if (!Item?.assessment) return null;
  const text = await p.keys.unseal('case', { ...key, attribute: 'assessment' }, Item.assessment as Uint8Array);
  return { group, parts: (JSON.parse(text) as { readonly contributions: Parts }).contributions }; // sealed in complete-assessment.ts
}

const rowOf = ({ group, parts }: Known, bound: Bound): PopulationRow => ({
  group,
  persons: 1,
  severities: Object.fromEntries(
    parts.map(({ id, parts: both, weight }) => [id, both ? both[at[bound]] / weight : 0]),
  ) as PopulationRow['severities'], // one per indicator, as the assessment has them
});

function layerOf(known: readonly Known[], layer: 'moderate' | 'severe'): PopulationView['moderate'] {
  const of = (bound: Bound) =>
    byGroup(
      known.map((one) => rowOf(one, bound)),
      layer,
      assessConfig.cutoffs.moderate,
      assessConfig,
    );
  const [lower, upper] = [of('lower'), of('upper')];
  const sizes = lower.groups.map(({ figures }) => figures.persons);
  const counts = [
    sizes,
    lower.groups.map(({ figures }) => figures.poor),
    upper.groups.map(({ figures }) => figures.poor),
  ];
  const shown = counts.map((list) => hideSmall(list, least));
  const few = known.length < least || [lower.all.poor, upper.all.poor].some((poor) => poor > 0 && poor < least);
  return {
    all: few ? null : { lower: figure(lower.all), upper: figure(upper.all) },
    parts: partsShown(lower.all, upper.all, few),
    groups: lower.groups.map(({ group, figures }, n) => {
      const other = upper.groups[n]?.figures;
      const hidden = few || !other || shown.some((list) => list[n] === null);
      return {
        name: group,
        households: few ? null : (shown[0]?.[n] ?? null),
        figures: hidden || !other ? null : { lower: figure(figures), upper: figure(other) },
      };
    }),
  };
}

/** An indicator's part stands for as many households as its weight goes into it: few of those are hidden. */
const partsShown = (lower: Figures, upper: Figures, few: boolean) => {
  const of = ({ parts }: Figures) => {
    const counts = indicatorIds.map((id) => parts[id] / assessConfig.indicators[id].weight);
    const shown = hideSmall(counts, least);
    return indicatorIds.map((id, n) => (few || shown[n] === null ? null : parts[id]));
  };
  const [low, high] = [of(lower), of(upper)];
  return indicatorIds.map((id, n) => ({
    id,
    title: assessConfig.indicators[id].title,
    lower: low[n] ?? null,
    upper: high[n] ?? null,
  }));
};

const figure = ({ poor, H, A, M0 }: Figures) => ({ poor, H: pair(H), A: pair(A), M0: pair(M0) });
const pair = ([n, d]: readonly [number, number]): [number, number] => [n, d];
