import { useMemo, useState } from 'react';
import type { Answer } from 'shared-scoring';
import {
  assessIncome,
  fillIncome,
  type IncomeQuestion,
  nextIncomeQuestion,
  type Per,
  readIncomeRules,
} from 'shared-scoring/income';
import { incomeRulesOf } from 'shared-scoring/regions/income';
import { now } from '../../device/clock.ts';
import { isoDay } from '../words/iso-day.ts';
import { incomeAnswerOf, incomeTold, incomeUntold, withEarners, withIncome } from './income.ts';
import { incomeKept } from './income-kept.ts';
import { interviewKept } from './interview-kept.ts';
import { packOf } from './packs.ts';
import { spokenOf } from './people.ts';

/** The calculator of monthly money, question by question; everything stays on this phone. Null before people are named. */
export function useIncome() {
  const interview = interviewKept.use();
  const kept = incomeKept.use();
  const [trail, setTrail] = useState<readonly IncomeQuestion[]>([]);
  const [held, setHeld] = useState<{ readonly answer: Answer | undefined; readonly per: Per | null } | null>(null);
  const today = isoDay(now());
  const members = interview?.answers.members;
  const region = interview?.answers.region ?? '';
  const rules = useMemo(() => readIncomeRules(incomeRulesOf(region)), [region]);
  if (!interview || !members || members.length === 0) return null;

  const draft = withEarners(
    kept,
    members.map((one) => ({ ...one, label: spokenOf(one.label) })),
  );
  const question = nextIncomeQuestion(rules, draft, today);
  const result = assessIncome(rules, packOf(region).parameters, draft, today);
  const on = (to: typeof draft, path: readonly IncomeQuestion[], again: typeof held = null) => {
    incomeKept.write(to);
    setTrail(path);
    setHeld(again);
  };
  const last = trail.at(-1);
  return {
    question,
    result,
    names: (earner: string) => [...draft.people, draft.home].find(({ id }) => id === earner)?.label ?? '',
    answer: held?.answer,
    per: held?.per ?? (question?.kind === 'amount' ? question.per : 'month'),
    pick: (answer: Answer | undefined) => setHeld({ answer, per: held?.per ?? null }),
    choosePer: (per: Per) => setHeld({ answer: undefined, per }),
    next: (per: Per) => {
      if (question && held?.answer) on(incomeTold(draft, question, held.answer, per), [...trail, question]);
    },
    back: last ? () => on(incomeUntold(draft, last), trail.slice(0, -1), incomeAnswerOf(draft, last)) : null,
    again: () =>
      on(
        withEarners(
          null,
          draft.people.map((one) => ({ ...one, answers: {} })),
        ),
        [],
      ),
    use: () => interviewKept.write(withIncome(interview, fillIncome(draft, result))),
  };
}

export type Reckoning = NonNullable<ReturnType<typeof useIncome>>;
