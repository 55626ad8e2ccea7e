import { Text, View } from '@tarojs/components';
import type { FactRef } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { addressOf } from '../state/asked-for.ts';
import { answerOf, type Interview, unanswered } from '../state/interview.ts';
import { interviewKept } from '../state/interview-kept.ts';
import { regionName } from '../state/regions.ts';
import { text } from '../text.ts';
import { answerWords } from '../words/answer.ts';
import { useTopics } from './labels.tsx';

type RowProps = {
  readonly topic: string;
  readonly said: string;
  readonly onChange: (() => void) | undefined;
  readonly onRemove?: (() => void) | undefined;
};

const Row = ({ topic, said: answer, onChange, onRemove }: RowProps) => (
  <View className="answer" {...said({ role: 'listitem' })}>
    <View className="answer-say">
      <Text className="sub">{topic}</Text>
      <Text>{answer}</Text>
    </View>
    {onChange ? (
      <View className="answer-act press" {...press(onChange, { label: text.results.changeLabel(topic) })}>
        {text.results.change}
      </View>
    ) : null}
    {onRemove ? (
      <View className="answer-act press" {...press(onRemove, { label: text.results.removeLabel(topic) })}>
        {text.results.remove}
      </View>
    ) : null}
  </View>
);

type Props = {
  readonly interview: Interview;
  /** To be read only. */
  readonly fixed: boolean;
};

/** Everything that was answered, each to be changed or deleted. */
export function AnswersList({ interview, fixed }: Props) {
  const may = (act: () => void) => (fixed ? undefined : act);
  const { topic, factOf } = useTopics();
  const words = (ref: FactRef) => {
    const [fact, answer] = [factOf(ref.fact), answerOf(interview, ref)];
    return fact && answer ? answerWords(fact, answer) : '';
  };
  const members = interview.answers.members ?? [];
  return (
    <View className="card" {...said({ role: 'list' })}>
      <Row
        topic={text.results.livesIn}
        said={regionName(interview.answers.region)}
        onChange={may(() => goTo('/resident/screen/index?at=region'))}
      />
      <Row
        topic={text.results.peopleRow}
        said={members.map(({ label }) => label).join('、')}
        onChange={may(() => goTo('/resident/screen/index?at=people'))}
      />
      {interview.asked.map((ref) => (
        <Row
          key={`${ref.fact}/${ref.member ?? ''}`}
          topic={topic(ref)}
          said={words(ref)}
          onChange={may(() => goTo(addressOf(ref)))}
          onRemove={may(() => interviewKept.write(unanswered(interview, ref)))}
        />
      ))}
    </View>
  );
}
