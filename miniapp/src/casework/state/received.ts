import type { CaseView, HouseholdView, MatchView, PlanView } from 'shared-scoring/contract';

/** Everything one case holds of a household. */
export type Piece = { readonly view: CaseView; readonly file: HouseholdView; readonly plan: PlanView };

export type Got = {
  readonly id: string;
  readonly at: number;
  readonly what: string;
  readonly by: string;
  readonly result: string;
};

/** Steps of the log by which a household got something: relief, an approval. */
const gave: readonly string[] = ['giveRelief', 'endProcedure'];
const notGranted = /^(审批没有通过|撤回申请)/;

/** What was delivered and granted in all cases of a household, the newest first. `kinds`: words of the services. */
export const gotIn = (pieces: readonly Piece[], kinds: Readonly<Record<string, string>>): readonly Got[] =>
  pieces
    .flatMap(({ view, plan }) => [
      ...plan.services.map(({ id, at, kind, by, content, result }) => ({
        id,
        at,
        what: `${kinds[kind] ?? kind}：${content}`,
        by,
        result,
      })),
      ...view.log
        .filter(({ kind, text }) => gave.includes(kind) && !notGranted.test(text))
        .map(({ seq, at, text, actorBadge }) => ({
          id: `${view.id}.${seq}`,
          at,
          what: text,
          by: actorBadge,
          result: '',
        })),
    ])
    .sort((a, b) => b.at - a.at);

/** Lines of all logs of a household, the newest first; a case other than the first says so. */
export const historyIn = (pieces: readonly Piece[]) =>
  pieces
    .flatMap(({ view }, n) =>
      view.log.map(({ seq, at, text, actorBadge }) => ({
        id: `${view.id}.${seq}`,
        at,
        text,
        badge: actorBadge,
        other: n > 0,
      })),
    )
    .sort((a, b) => b.at - a.at);

/** Help the household has now, as its verified facts say. */
export const confirmedIn = (matches: MatchView | null): readonly string[] =>
  (matches?.policies ?? []).filter(({ received }) => received).map(({ title }) => title);
