import type { Answer, Fact } from 'shared-scoring';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { chosenOf, isPicked, toggled, valued } from '../state/pick.ts';
import { yesNo } from '../words/yes-no.ts';
import { DatePick } from './date-pick.tsx';
import { NumberPick } from './number-pick.tsx';

type Props = {
  readonly fact: Fact;
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly onPick: (answer: Answer | undefined) => void;
  readonly onDone: () => void;
};

/** The answers to one question, as large buttons of its kind. */
export function Options({ fact, question, answer, onPick, onDone }: Props) {
  const one = (label: string, option: Answer) => (
    <Option key={label} chosen={isPicked(answer, option)} onTap={() => onPick(option)}>
      {setInHan(label)}
    </Option>
  );
  switch (fact.kind) {
    case 'bool': {
      const { yes, no } = yesNo(question);
      return (
        <>
          {one(yes, valued(true))}
          {one(no, valued(false))}
        </>
      );
    }
    case 'choice':
      return <>{(fact.options ?? []).map(({ value, label }) => one(label, valued(value)))}</>;
    case 'set':
      return (
        <>
          {(fact.options ?? []).map(({ value, label }) => (
            <Option
              key={value}
              role="checkbox"
              chosen={chosenOf(answer).includes(value)}
              onTap={() => onPick(toggled(answer, value))}
            >
              {setInHan(label)}
            </Option>
          ))}
        </>
      );
    case 'date':
      return <DatePick question={question} answer={answer} onPick={onPick} />;
    case 'number':
    case 'money':
      return <NumberPick fact={fact} answer={answer} onPick={onPick} onDone={onDone} />;
    default:
      return fact.kind satisfies never;
  }
}
