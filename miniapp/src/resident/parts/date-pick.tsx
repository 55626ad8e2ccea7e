import { Picker, View } from '@tarojs/components';
import type { Answer } from 'shared-scoring';
import { said } from '../../device/said.ts';
import { valued } from '../state/pick.ts';
import { text } from '../text.ts';

type Props = {
  readonly question: string;
  readonly answer: Answer | undefined;
  readonly onPick: (answer: Answer) => void;
};

/** A day, turned to on the platform's own wheels. */
export function DatePick({ question, answer, onPick }: Props) {
  const day = answer?.kind === 'value' && typeof answer.value === 'string' ? answer.value : '';
  return (
    <Picker
      mode="date"
      value={day}
      start="1900-01-01"
      end="2100-12-31"
      onChange={({ detail }) => onPick(valued(detail.value))}
    >
      <View className="field-box exact-box" {...said({ role: 'button', label: question })}>
        {day === '' ? text.screen.pickDay : day}
      </View>
    </Picker>
  );
}
