import { useState } from 'react';
import type { Answer, FactRef } from 'shared-scoring';
import { topicOf } from '../words/answer.ts';
import { answered, answerOf, begin, type Interview, inRegion, sameRef, skipped, withPeople } from './interview.ts';
import { forgetScreening, interviewKept } from './interview-kept.ts';
import { packOf } from './packs.ts';
import { newlyLit } from './panes.ts';
import { type Person, spokenOf, withOneMore } from './people.ts';
import { type Step, stepAfter, stepBefore, stepOf, type Visit } from './step.ts';
import { useScreening } from './use-screening.ts';

type Held = { readonly step: string; readonly answer: Answer | undefined };

const keyOf = (step: Step) => (step.kind === 'question' ? `${step.ref.fact}/${step.ref.member ?? ''}` : step.kind);
const alone = (): readonly Person[] => withOneMore([], '我自己');

/**
 * The interview step by step. `only` is one step to change, asked for from the results.
 * An answer counts, and is kept on this phone, when the person goes on.
 */
export function useSteps(only: Visit) {
  const interview = interviewKept.use();
  const [visit, setVisit] = useState<Visit>(only);
  const [held, setHeld] = useState<Held | null>(null);
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const [region, setRegion] = useState<string | null>(null);
  const screening = useScreening(interview);
  const [before, setBefore] = useState<typeof screening>(null);

  const next = screening?.next ? refOf(screening.next) : null;
  const step = stepOf(interview, visit, next);
  const stored = step.kind === 'question' && interview ? answerOf(interview, step.ref) : undefined;
  const answer = held?.step === keyOf(step) ? held.answer : stored;

  const write = (changed: Interview, on: Visit) => {
    setBefore(screening);
    interviewKept.write(changed);
    setHeld(null);
    setVisit(on);
  };

  return {
    interview,
    step,
    factOf: (name: string) => (interview ? packOf(interview.answers.region).facts.named.get(name)?.fact : undefined),
    screening,
    answer,
    lit: screening && before ? newlyLit(before.results, screening.results) : [],
    affects:
      step.kind === 'question' && screening?.next && sameRef(refOf(screening.next), step.ref)
        ? screening.next.affects
        : [],
    region: region ?? interview?.answers.region ?? null,
    people: people ?? interview?.answers.members ?? alone(),
    back: stepBefore(interview, step),
    goBack: () => {
      setBefore(null);
      setVisit(stepBefore(interview, step));
    },
    pick: (given: Answer | undefined) => setHeld({ step: keyOf(step), answer: given }),
    chooseRegion: setRegion,
    choosePeople: setPeople,
    keepRegion: (code: string) =>
      write(interview ? inRegion(interview, code) : begin(code), interview && !only ? { kind: 'people' } : null),
    keepPeople: (chosen: readonly Person[]) => interview && write(withPeople(interview, chosen), null),
    keepAnswer: (ref: FactRef, given: Answer) =>
      interview && write(answered(interview, ref, given), visit ? stepAfter(interview, ref) : null),
    take: (ref: FactRef) => {
      setBefore(null);
      setVisit({ kind: 'question', ref });
    },
    topicOf: (ref: FactRef) => {
      const fact = interview ? packOf(interview.answers.region).facts.named.get(ref.fact)?.fact : undefined;
      const who = interview?.answers.members?.find(({ id }) => id === ref.member)?.label ?? '';
      return fact ? topicOf(fact, spokenOf(who)) : ref.fact;
    },
    putOff: (ref: FactRef) => interview && write(skipped(interview, ref), visit ? stepAfter(interview, ref) : null),
    forget: () => {
      forgetScreening();
      setVisit(null);
      setHeld(null);
      setPeople(null);
      setRegion(null);
      setBefore(null);
    },
  };
}

const refOf = ({ fact, member }: FactRef): FactRef => (member === undefined ? { fact } : { fact, member });

export type Steps = ReturnType<typeof useSteps>;
