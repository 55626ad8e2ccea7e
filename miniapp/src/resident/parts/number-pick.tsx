import { Input, Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Answer, Fact } from 'shared-scoring';
import { said, saidField } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import { banded, isPicked, shownNumber, typed } from '../state/pick.ts';
import { text } from '../text.ts';
import { yuanWords } from '../words/money.ts';
import { readNumber } from '../words/read-number.ts';

type Props = {
  readonly fact: Fact;
  readonly answer: Answer | undefined;
  readonly onPick: (answer: Answer | undefined) => void;
  /** Enter, or the keyboard's own 完成. */
  readonly onDone: () => void;
};

const unitOf = (fact: Fact) => (fact.kind === 'money' ? text.screen.yuan : (fact.unit ?? ''));
const maxOf = ({ kind, max = 1e10 }: Fact) => (kind === 'money' ? max / 100 : max);

const Exact = ({ fact, answer, onPick, onDone }: Props) => {
  const [words, setWords] = useState(shownNumber(fact, answer));
  const wrong = words !== '' && readNumber(words, maxOf(fact)) === null;
  const write = (value: string) => {
    setWords(value);
    const number = readNumber(value, maxOf(fact));
    onPick(number === null ? undefined : typed(fact, number));
  };
  return (
    <View className="exact">
      <View className="exact-row">
        <Input
          className={`field-box exact-box ${wrong ? 'field-wrong' : ''}`}
          type={fact.kind === 'money' ? 'digit' : 'number'}
          value={words}
          maxlength={12}
          confirmType="done"
          onConfirm={onDone}
          onInput={(event) => write(event.detail.value)}
          {...saidField(text.screen.exactLabel(unitOf(fact)), wrong)}
        />
        <Text className="exact-unit">{unitOf(fact)}</Text>
      </View>
      {wrong ? (
        <Text className="field-error" {...said({ role: 'alert' })}>
          {text.screen.exactWrong(yuanWords(maxOf(fact) * 100))}
        </Text>
      ) : null}
    </View>
  );
};

/** A figure: bands to tap, and the exact one for who knows it. */
export function NumberPick(props: Props) {
  const { fact, answer, onPick } = props;
  const [exact, setExact] = useState(answer?.kind === 'value');
  const bands = fact.bands ?? [];
  if (bands.length === 0) return <Exact {...props} />;
  return (
    <>
      {bands.map((band) => (
        <Option
          key={band.label}
          chosen={!exact && isPicked(answer, banded(band))}
          onTap={() => {
            setExact(false);
            onPick(banded(band));
          }}
        >
          {band.label}
        </Option>
      ))}
      <Option
        chosen={exact}
        onTap={() => {
          setExact(true);
          onPick(undefined);
        }}
      >
        {text.screen.exact}
      </Option>
      {exact ? <Exact {...props} /> : null}
    </>
  );
}
