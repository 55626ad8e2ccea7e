import { Text, View } from '@tarojs/components';
import type { Answer, Fact } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { declined, isPicked, unsure } from '../state/pick.ts';
import { text } from '../text.ts';
import { Options } from './options.tsx';
import { Voice } from './voice.tsx';

/** Questions the calculator of monthly money can answer. */
const countable: readonly string[] = ['incomeMonth', 'ownIncome'];

type Props = {
  readonly fact: Fact;
  /** The member's label, for questions about one person. */
  readonly who: string;
  readonly answer: Answer | undefined;
  readonly onPick: (answer: Answer | undefined) => void;
  readonly onDone: () => void;
  /** Puts the question off to the end; absent where one question was asked for by name. */
  readonly onSkip?: (() => void) | undefined;
  /** Titles of the policies the answer can settle. */
  readonly affects: readonly string[];
};

/** One question, its answers, and the two answers that are always there. */
export function QuestionStep({ fact, who, answer, onPick, onDone, onSkip, affects }: Props) {
  const worded = (words: string) => setInHan(words.replaceAll('{who}', who));
  const question = worded(fact.question);
  return (
    <View>
      {fact.private ? (
        <View className="private">
          <Text className="sub">{text.screen.lonely}</Text>
          <Danger numbers={['110', '12356']}>{text.screen.danger}</Danger>
        </View>
      ) : null}
      <Text className="h1 ask" {...said({ role: 'heading', level: 2 })}>
        {question}
      </Text>
      <Text className="sub ask-help">{fact.help ? worded(fact.help) : ''}</Text>
      <View
        className={fact.kind === 'set' ? 'ticks' : 'stack'}
        {...said({ role: fact.kind === 'set' ? 'group' : 'radiogroup', label: question })}
      >
        <Options fact={fact} question={question} answer={answer} onPick={onPick} onDone={onDone} />
      </View>
      {countable.includes(fact.name) ? (
        <View className="to-income">
          <Button kind="quiet" onTap={() => goTo('/resident/income/index')}>
            {text.income.link}
          </Button>
        </View>
      ) : null}
      <View className="rather">
        <Option chosen={isPicked(answer, unsure)} onTap={() => onPick(unsure)}>
          {text.screen.unsure}
        </Option>
        <Option chosen={isPicked(answer, declined)} onTap={() => onPick(declined)}>
          {text.screen.declined}
        </Option>
        {onSkip ? (
          <Option role="button" chosen={false} onTap={onSkip}>
            {text.screen.skip}
          </Option>
        ) : null}
      </View>
      <Voice fact={fact} question={question} onPick={onPick} />
      {fact.why || affects.length > 0 ? (
        <Fold summary={affects.length > 0 ? text.screen.why(affects.length) : text.screen.whyOne}>
          {fact.why ? <Text className="why-say">{worded(fact.why)}</Text> : null}
          {affects.length > 0 ? <Text className="sub">{text.screen.affects}</Text> : null}
          {affects.map((title) => (
            <Text key={title} className="why-one">
              {title}
            </Text>
          ))}
        </Fold>
      ) : null}
    </View>
  );
}
