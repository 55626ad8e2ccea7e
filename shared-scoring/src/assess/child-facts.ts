import type { AssessFact } from './facts.ts';

/** Below this age somebody else agrees. Source: 个人信息保护法第 31 条. */
export const ownConsentAge = 14;

type Answer = { readonly fact: string; readonly value: string | null };
type Person = {
  readonly age: number | null;
  readonly hukouHere: boolean | null;
  readonly disability: string | null;
  readonly work: string | null;
};
type Form = {
  readonly answers: readonly Answer[];
  readonly people?: { readonly all: boolean; readonly people: readonly Person[] } | undefined;
};

/** Answers that tell something of a child; how many there are tells nothing of one. */
const ofChild: readonly AssessFact[] = ['minorIll', 'keeper', 'childTrouble'];
const tells = ({ fact, value }: Answer): boolean =>
  value !== null && (ofChild.some((it) => it === fact) || (fact === 'schooling' && value !== 'fine'));

/** A child harmed, or nobody who looks after it: danger whatever the score. Source: assessment.md §2.3, I10. */
export const childInDanger = (answers: readonly Answer[]): boolean =>
  answers.some(
    ({ fact, value }) => (fact === 'childTrouble' && value === 'harm') || (fact === 'keeper' && value === 'absent'),
  );

/**
 * Whether a form tells something of a child under 14, so that a guardian has to agree first; danger never waits for it.
 * A child's age and that there is one may stand without. Source: assessment.md §6; 个人信息保护法第 13、31 条.
 */
export const needsGuardian = ({ answers, people }: Form): boolean => {
  if (childInDanger(answers)) return false;
  const young = (people?.people ?? []).filter(({ age }) => age !== null && age < ownConsentAge);
  if (young.some(({ hukouHere, disability, work }) => [hukouHere, disability, work].some((it) => it !== null)))
    return true;
  const nobodyYoung = people?.all === true && people.people.every(({ age }) => age !== null && age >= ownConsentAge);
  return !nobodyYoung && answers.some(tells);
};

/** Answers without those that tell something of a child; danger stays. */
export const answersWithoutChild = <A extends Answer>(answers: readonly A[]): A[] =>
  answers.filter((answer) => !needsGuardian({ answers: [answer] }));

/** A person as may be written without a guardian's word: of a child under 14 only that it is there and how old. */
export const personWithoutDetail = <P extends Person & { readonly wantsWork: boolean | null }>(person: P): P =>
  needsGuardian({ answers: [], people: { all: false, people: [person] } })
    ? { ...person, hukouHere: null, disability: null, work: null, wantsWork: null }
    : person;
