import type { ActKind, ActSpec } from '../state/act-spec.ts';
import { dangerActs } from './acts-danger.ts';
import { householdActs } from './acts-household.ts';
import { answerActs, asideActs, paceActs } from './acts-pace.ts';
import { togetherActs } from './acts-together.ts';

type Group = { readonly title: string; readonly acts: Readonly<Partial<Record<ActKind, ActSpec>>> };

/** What can be done beside the road from visit to plan, by what it is about. */
export const actGroups: readonly Group[] = [
  { title: '等答复的', acts: answerActs },
  { title: '危险和急难', acts: dangerActs },
  { title: '和别的单位一起', acts: togetherActs },
  { title: '时间', acts: paceActs },
  { title: '同一户', acts: householdActs },
  { title: '放一放、退出', acts: asideActs },
];

/** The form of one act; undefined where the act has a page of its own. */
export const specOf = (kind: string): ActSpec | undefined =>
  actGroups.map(({ acts }) => (acts as Readonly<Record<string, ActSpec>>)[kind]).find((spec) => spec !== undefined);
