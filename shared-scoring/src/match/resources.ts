import * as z from 'zod/mini';
import type { Assessment } from '../assess/assess.ts';
import { type IndicatorId, indicatorIds } from '../assess/facts.ts';
import { readData } from '../triage/read-data.ts';

const says = z.string().check(z.minLength(1, '不能为空'));

/** resources.json: projects, partners, study and volunteering of a district, each with its source. */
export const Resources = z.object({
  version: says,
  resources: z.array(
    z.object({
      id: says,
      kind: z.enum(['project', 'study', 'volunteer', 'service', 'charity']),
      title: says,
      say: says,
      provider: says,
      /** Indicators it answers; one of them deprived is enough. */
      serves: z.array(z.enum(indicatorIds)).check(z.minLength(1)),
      /** Only where somebody of these ages lives, both included. */
      ages: z.optional(z.tuple([z.int(), z.int()])),
      source: says,
    }),
  ),
});
export type Resources = z.infer<typeof Resources>;
export type Resource = Resources['resources'][number];

/** The resources of a district from the parsed resources.json. Throws an Error that names file, field and remedy. */
export const readResources = (raw: unknown, file: string): Resources =>
  readData(file, Resources, raw, '每样资源都要写清给谁、谁提供、从哪里看到的。');

export type ResourceMatch = { readonly resource: Resource; readonly why: readonly string[] };

/**
 * Resources that answer an indicator this household is deprived in, the most answered first. `ages` null: not known,
 * then a resource for some ages is still offered, for a person to look at.
 */
export const matchResources = (
  { resources }: Resources,
  { contributions }: Pick<Assessment, 'contributions'>,
  ages: readonly number[] | null,
): readonly ResourceMatch[] => {
  const deprived = new Map<IndicatorId, string>(
    contributions.filter(({ parts }) => (parts?.[0] ?? 0) > 0).map(({ id, title }) => [id, title]),
  );
  const suits = ({ ages: range }: Resource) =>
    !range || ages === null || ages.some((age) => range[0] <= age && age <= range[1]);
  return resources
    .filter(suits)
    .map((resource) => ({ resource, why: resource.serves.flatMap((id) => deprived.get(id) ?? []) }))
    .filter(({ why }) => why.length > 0)
    .sort((a, b) => b.why.length - a.why.length);
};
