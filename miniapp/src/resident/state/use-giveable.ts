import { useMemo } from 'react';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { answerWords } from '../words/answer.ts';
import { grouped } from './groups.ts';
import { type Giveable, giveableOf, type Wish } from './handover.ts';
import { answerOf } from './interview.ts';
import { interviewKept } from './interview-kept.ts';
import { packOf } from './packs.ts';
import { spokenOf } from './people.ts';
import { useScreening } from './use-screening.ts';

type Given = {
  readonly district: string | null;
  readonly giveable: readonly Giveable[];
  readonly wishes: readonly Wish[];
};

/** What this household could hand over: its answers in their own words (a 不清楚 or 不想说 is none), and the help within reach. */
export function useGiveable(): Given {
  const interview = interviewKept.use();
  const screening = useScreening(interview);
  return useMemo(() => {
    if (!interview || !screening) return { district: null, giveable: [], wishes: [] };
    const { named } = packOf(interview.answers.region).facts;
    const giveable = giveableOf(
      interview,
      (ref) => {
        const [fact, answer] = [named.get(ref.fact)?.fact, answerOf(interview, ref)];
        const who = interview.answers.members?.find(({ id }) => id === ref.member)?.label ?? '';
        if (!fact || !answer || answer.kind === 'unsure' || answer.kind === 'declined') return null;
        return {
          question: setInHan(fact.question.replaceAll('{who}', spokenOf(who))),
          answer: answerWords(fact, answer),
        };
      },
      { question: text.screen.people },
    );
    const { fits, possible } = grouped(screening.results);
    const wishes = [...fits, ...possible].map(({ policy: { id, title } }) => ({ id, title: setInHan(title) }));
    return { district: interview.answers.region, giveable, wishes };
  }, [interview, screening]);
}
