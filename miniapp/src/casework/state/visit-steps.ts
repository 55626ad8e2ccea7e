import { type AssessFact, childInDanger, ownConsentAge } from 'shared-scoring';
import type { VisitDraft } from './visit-draft.ts';

/** A page of questions. */
export type Group = { readonly id: string; readonly title: string; readonly facts: readonly AssessFact[] };

const groups: readonly Group[] = [
  { id: 'home', title: '家里的人', facts: ['minors', 'anyone3to59', 'parents', 'minorsPerAdult'] },
  { id: 'money', title: '钱够不够用', facts: ['incomeBand', 'scheme', 'rigidHeavy'] },
  { id: 'house', title: '住得怎么样', facts: ['abode', 'homeState'] },
  { id: 'ill', title: '病痛', facts: ['illness', 'medicalShare', 'careStopped', 'earnerIll'] },
  { id: 'able', title: '手脚和日常', facts: ['certificate', 'disabledMembers', 'dailyHelp'] },
  { id: 'school', title: '上学和手艺', facts: ['schooling', 'highestSchool', 'blocksWork'] },
  { id: 'work', title: '干活', facts: ['working', 'steadyWork', 'longIdle'] },
  { id: 'cover', title: '医保和养老', facts: ['insured', 'pension', 'unclaimed'] },
  { id: 'company', title: '跟人来往', facts: ['helper', 'daysWithCompany', 'stigma'] },
  { id: 'child', title: '孩子', facts: ['minorIll', 'keeper', 'childTrouble'] },
];

const valueIn = ({ answers }: VisitDraft, fact: AssessFact) => answers[fact]?.value ?? null;

/** Whether a question means anything for this household, after what was answered already. */
const asked = (draft: VisitDraft, fact: AssessFact): boolean => {
  const is = (other: AssessFact, ...values: readonly string[]) => values.includes(valueIn(draft, other) ?? '');
  switch (fact) {
    case 'parents':
    case 'minorsPerAdult':
    case 'minorIll':
    case 'keeper':
    case 'childTrouble':
      return !is('minors', 'none');
    case 'schooling':
    case 'highestSchool':
      return !is('anyone3to59', 'no');
    case 'blocksWork':
      return !is('anyone3to59', 'no') && !is('highestSchool', 'beyond');
    case 'steadyWork':
    case 'longIdle':
      return !is('working', 'nobody', 'noneOfAge');
    default:
      return true;
  }
};

/** Pages of questions for this household: those that mean something, and those answered, which are handed in too. */
export const groupsFor = (draft: VisitDraft): readonly Group[] =>
  groups
    .map((group) => ({
      ...group,
      facts: group.facts.filter((fact) => asked(draft, fact) || draft.answers[fact] !== undefined),
    }))
    .filter(({ facts }) => facts.length > 0);

/** The six activities are looked at only where somebody may need help with them. */
export const looksAtDaily = (draft: VisitDraft): boolean =>
  ['some', 'most'].includes(valueIn(draft, 'dailyHelp') ?? '') || Object.keys(draft.daily).length > 0;

/** Danger that may not wait for the form: a child harmed, or nobody who looks after it. */
export const inDanger = ({ answers }: VisitDraft): boolean => childInDanger(Object.values(answers));

/** Whether the household may have a child for whom a guardian agrees. */
export const hasYoung = ({ people, peopleAll }: VisitDraft): boolean =>
  people.some(({ age }) => age !== null && age < ownConsentAge) ||
  !(peopleAll && people.every(({ age }) => age !== null));

export const answeredOf = ({ answers }: VisitDraft, { facts }: Group): number =>
  facts.filter((fact) => answers[fact] !== undefined).length;
