// The public verbs of shared-scoring: screening a household, triaging and routing a report, keeping a case on its clock.
export { type Assessment, assess } from './assess/assess.ts';
export { calibrate } from './assess/calibrate.ts';
export {
  answersWithoutChild,
  childInDanger,
  needsGuardian,
  ownConsentAge,
  personWithoutDetail,
} from './assess/child-facts.ts';
export { type AssessConfig, readAssessment, type SourceKind, Sources } from './assess/config.ts';
export { type DailyActivity, dailyActivities, dailyHelpOf } from './assess/daily.ts';
export { type Disagreement, disagreements } from './assess/disagreement.ts';
export { type AssessFact, type AssessFacts, assessFacts, indicatorIds } from './assess/facts.ts';
export { byGroup, hideSmall, type Row as PopulationRow } from './assess/population.ts';
export { factsOf, indicatorOf, type Told, validUntil, type Working, workingValues } from './assess/sources.ts';
export { allowed, mayInvite } from './case/allowed.ts';
export { askedDue, lateId } from './case/asked-due.ts';
export { besideDue, reminders, toldBeside } from './case/beside-due.ts';
export { isOpen } from './case/event-rule.ts';
export { isFamilyKind, lineOf, tellsFamily } from './case/family-text.ts';
export { type FamilyLogLine, type FamilyProgress, familyView } from './case/family-view.ts';
export { openCase } from './case/open.ts';
export { type QueueRank, queueOrder } from './case/queue-order.ts';
export { reporterStatus } from './case/reporter-status.ts';
export { consents, lapsed } from './case/rule/consent.ts';
export { CaseState } from './case/states.ts';
export { type Hearer, type Step, type StepContext, step } from './case/step.ts';
export type { Actor, CaseFacts, NextDue, Transfer, Try } from './case/types.ts';
export { CaseEvent } from './case/types.ts';
export { sayDay, sayMinutes, sayMoment, whyHere } from './case/why-here.ts';
export { type Calendar, readCalendar } from './clock/calendar.ts';
export { dateOf, dayOf, type IsoDate, localDate, localDay, localTime, momentAt } from './clock/civil.ts';
export { type Clocks, readClocks } from './clock/clocks.ts';
export { type ClockData, type DueAt, dueAt, endOf } from './clock/due-at.ts';
export { dutyHoursText } from './clock/duty-hours.ts';
export { type Escalation, escalations } from './clock/escalation.ts';
export { type Procedures, proceduresOf, readProcedures } from './clock/procedures.ts';
export { addWorkingDays, isWorkingDay } from './clock/working-day.ts';
export { catalogue, factNamed, worded } from './facts/catalogue.ts';
export { mostMoney } from './facts/money.ts';
export type { Answer, AnswerSet, Answers, Fact, FactName, FactRef, FactValue, Fen, Member } from './facts/types.ts';
export { type Asking, nextQuestion, type Question } from './interview/next-question.ts';
export { progress } from './interview/progress.ts';
export { type Weights, weights } from './interview/weights.ts';
export type { Verified } from './match/answers-from.ts';
export { matchPolicies, type PolicyMatch } from './match/match-policies.ts';
export { matchResources, type Resources, readResources } from './match/resources.ts';
export { compilePack } from './policy/compile-pack.ts';
export { monthlyTotal } from './policy/monthly-total.ts';
export { nearMiss } from './policy/near-miss.ts';
export { sayFigure } from './policy/say-figure.ts';
export { screen } from './policy/screen.ts';
export { type Change, smallestChanges } from './policy/smallest-change.ts';
export type { Amount, Choice, NearMiss, PolicyResult, Reason, Verdict } from './policy/types.ts';
export { answerTo, withAnswer } from './policy/with-answer.ts';
export { loadPack, type Pack } from './region/pack.ts';
export { packVersion } from './region/pack-version.ts';
export { PackError, type PackFault, type RegionPack, readPack } from './region/read.ts';
export type {
  Category,
  Derived,
  Need,
  Parameter,
  Policy,
  RawPack,
  RawPacks,
  Region,
  SeriesEntry,
  Source,
} from './region/schema.ts';
export { type Alike, alike, type ReportedPlace } from './route/alike.ts';
export { type Divisions, readDivisions } from './route/divisions.ts';
export { type FoundPlace, findPlace } from './route/find-place.ts';
export { foldName } from './route/fold-name.ts';
export { type Owner, ownersOf, type Places } from './route/owners.ts';
export type { PlaceIndex, UnitId } from './route/place-index.ts';
export { type PlaceOwner, placeOwner } from './route/place-owner.ts';
export { type Route, type RouteInput, route } from './route/route.ts';
export { type PlaceHit, searchPlaces } from './route/search-places.ts';
export { type Office, type UnitLevel, unitKey } from './route/unit-key.ts';
export { RuleError } from './rule/ast.ts';
export { type Hotline, readSigns, type Sign, type SignCatalogue } from './triage/signs.ts';
export { type Triage, type TriageInput, triage } from './triage/triage.ts';
