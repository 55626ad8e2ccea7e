import type { Fact } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { spokenOf } from '../state/people.ts';
import type { Steps } from '../state/use-steps.ts';
import { EndStep } from './end-step.tsx';
import { PeopleStep } from './people-step.tsx';
import { QuestionStep } from './question-step.tsx';
import { RegionStep } from './region-step.tsx';

type Props = {
  readonly it: Steps;
  readonly fact: Fact | undefined;
  readonly onDone: () => void;
  /** One step was asked for by name: nothing to put off. */
  readonly alone: boolean;
};

/** What the step at hand shows. */
export const StepBody = ({ it, fact, onDone, alone }: Props) => {
  const { step, interview, screening } = it;
  switch (step.kind) {
    case 'region':
      return <RegionStep chosen={it.region} onChoose={it.chooseRegion} />;
    case 'people':
      return <PeopleStep people={it.people} onChange={it.choosePeople} />;
    case 'question': {
      const { ref } = step;
      const results = screening?.results ?? [];
      return fact ? (
        <QuestionStep
          key={`${ref.fact}/${ref.member ?? ''}`}
          fact={fact}
          who={spokenOf(interview?.answers.members?.find(({ id }) => id === ref.member)?.label ?? '')}
          answer={it.answer}
          onPick={it.pick}
          onDone={onDone}
          onSkip={alone ? undefined : () => it.putOff(ref)}
          affects={results
            .filter(({ policy }) => it.affects.includes(policy.id))
            .map(({ policy }) => setInHan(policy.title))}
        />
      ) : null;
    }
    case 'done':
      return <EndStep put={interview?.skipped ?? []} topicOf={it.topicOf} onTake={it.take} />;
    default:
      return step satisfies never;
  }
};
