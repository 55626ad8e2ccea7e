import type { Page } from 'playwright-core';
import type { VisitForm } from 'shared-scoring/contract';
import { ulid } from 'ulid';

/** As much as a person writes when a box is large. */
export const longWords =
  '奶奶白天一个人在家，耳朵不好，敲门听不见，请先打隔壁王阿姨家的电话；孩子放学以后没有人接，晚饭常常是冷的，父亲打零工要到九点以后才回来。';

const answers = {
  ...{ minors: 'one', anyone3to59: 'yes', parents: 'two', minorsPerAdult: 'fewer', minorIll: 'no', keeper: 'able' },
  ...{ incomeBand: 'toL', scheme: 'dibao', rigidHeavy: 'no', abode: 'steady', homeState: 'fine', childTrouble: 'none' },
  ...{ illness: 'none', medicalShare: 'under10', careStopped: 'no', earnerIll: 'no' },
  ...{ certificate: 'mild', dailyHelp: 'some', disabledMembers: 'fewer' },
  ...{ schooling: 'refusing', highestSchool: 'lowerSecondary', blocksWork: 'yes' },
  ...{ working: 'some', steadyWork: 'no', longIdle: 'no', insured: 'all', pension: 'all', unclaimed: 'yes' },
  ...{ helper: 'yes', daysWithCompany: '4+', stigma: 'no' },
};
const person = (label: string, age: number, work: 'flexible' | 'retired') => ({
  ...{ label, age, hukouHere: true, disability: 'none' as const, work, wantsWork: null },
});

/** A form of a visit with every part filled; told by the family itself it says less trouble with money. */
export const fullVisit = (at: number, source: 'advisor_visit' | 'self' = 'advisor_visit'): VisitForm => ({
  formId: ulid(),
  knew: [],
  at,
  present: '父亲、母亲、爷爷',
  answers: Object.entries({ ...answers, ...(source === 'self' && { incomeBand: 'to1.5L' }) }).map(([fact, value]) => ({
    ...{ fact: fact as VisitForm['answers'][number]['fact'], value, source, method: 'seen' as const }, // the names above are facts
  })),
  seen: longWords,
  notSeen: '没有见到孩子，说在外婆家。',
  note: longWords,
  people: {
    source: 'document_seen',
    all: true,
    people: [person('父亲', 45, 'flexible'), person('母亲', 42, 'flexible'), person('爷爷', 76, 'retired')],
  },
  daily: { eat: 'self', dress: 'help', bathe: 'help', bed: 'self', toilet: 'self', walk: 'self' },
});

/** Lays a visit form that is being written at `at` (ms) on somebody's phone, at one of its steps. */
export async function keepDraft(page: Page, who: string, id: string, { at, step }: { at: number; step: number }) {
  const { present, people, answers: told, ...form } = fullVisit(at);
  const answered = Object.fromEntries(told.map((answer) => [answer.fact, answer]));
  const home = { present: present.split('、'), people: people?.people, peopleAll: true, peopleSource: people?.source };
  const data = { ...form, ...home, answers: answered, source: 'advisor_visit', basis: 'consent', step };
  const [name, value] = [`shouwang:${who}:visit.draft.${id}`, JSON.stringify({ data })];
  await page.evaluate(([key, draft]) => localStorage.setItem(key, draft), [name, value] as const);
}
