import type { InputOf, recordVisit } from 'shared-scoring/contract';
import { anId } from '../report/draft.sample.ts';
import { monday10 } from '../world.sample.ts';

type Visit = InputOf<typeof recordVisit>;
type Answers = Readonly<Partial<Record<Visit['answers'][number]['fact'], string | null>>>;

/** Answers of one source, as a form has them. */
export const answered = (answers: Answers, source: Visit['answers'][number]['source'] = 'advisor_visit') =>
  Object.entries(answers).map(([fact, value]) => ({ fact, value, source, method: 'seen' })) as Visit['answers']; // names of facts only

/** A visit form on a case, with one answer unless told. */
export const aVisit = (id: string, over: Partial<Visit> = {}): Visit => ({
  id,
  formId: anId(),
  knew: [],
  at: monday10,
  present: '本人',
  answers: answered({ incomeBand: 'toL' }),
  seen: '屋里整洁',
  notSeen: '没有见到孩子',
  guardian: 'parent',
  ...over,
});

/** 江苏路 family: three generations on 低保, an unskilled father, casual work, a child of 12 who avoids school. */
export const jiangsuRoadFamily: Answers = {
  incomeBand: 'toL',
  scheme: 'dibao',
  rigidHeavy: 'no',
  abode: 'steady',
  homeState: 'hard',
  illness: 'none',
  medicalShare: 'under10',
  careStopped: 'no',
  earnerIll: 'no',
  certificate: 'none',
  dailyHelp: 'none',
  disabledMembers: 'fewer',
  anyone3to59: 'yes',
  schooling: 'refusing',
  highestSchool: 'lowerSecondary',
  blocksWork: 'yes',
  working: 'some',
  steadyWork: 'no',
  longIdle: 'no',
  insured: 'all',
  pension: 'all',
  unclaimed: 'yes',
  helper: 'yes',
  daysWithCompany: '4+',
  stigma: 'no',
  minors: 'none',
};
