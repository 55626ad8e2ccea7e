import { Text, View } from '@tarojs/components';
import type { Fact } from 'shared-scoring';
import { mostMoney } from 'shared-scoring';
import type { IncomeQuestion, Per } from 'shared-scoring/income';
import { said } from '../../device/said.ts';
import { Option } from '../../parts/option.tsx';
import { setInHan } from '../../text/han.ts';
import { declined, isPicked, unsure } from '../state/pick.ts';
import type { Reckoning } from '../state/use-income.ts';
import { text } from '../text.ts';
import { Options } from './options.tsx';
import { Voice } from './voice.tsx';

const words = text.income;
const periods: readonly Per[] = ['month', 'quarter', 'year'];

/** The question as the parts of the interview know one. */
const factOf = (asked: IncomeQuestion, per: Per): Fact => ({
  name: asked.kind === 'amount' ? asked.item : asked.kind,
  of: 'member',
  label: asked.question,
  question: asked.question,
  ...(asked.kind === 'amount'
    ? { kind: 'money', max: mostMoney, ...(per === asked.per ? { bands: asked.bands } : {}) }
    : { kind: 'set', options: [...asked.options, { value: 'none', label: text.screen.nothing }] }),
});

type Props = { readonly it: Reckoning; readonly asked: IncomeQuestion; readonly onDone: () => void };

/** One question of the calculator: which money, or how much of it and how often. */
export function IncomeStep({ it, asked, onDone }: Props) {
  const fact = factOf(asked, it.per);
  const question = setInHan(asked.question);
  return (
    <View>
      <Text className="h1 ask" {...said({ role: 'heading', level: 2 })}>
        {question}
      </Text>
      <Text className="sub ask-help">{asked.help ? setInHan(asked.help) : ''}</Text>
      {asked.kind === 'amount' ? (
        <View className="income-per" {...said({ role: 'radiogroup', label: words.perAsk })}>
          {periods.map((per) => (
            <Option key={per} chosen={per === it.per} onTap={() => it.choosePer(per)}>
              {words.per[per]}
            </Option>
          ))}
        </View>
      ) : null}
      <View
        className={fact.kind === 'set' ? 'ticks' : 'stack'}
        {...said({ role: fact.kind === 'set' ? 'group' : 'radiogroup', label: question })}
      >
        <Options
          key={`${fact.name}/${asked.earner}/${it.per}`}
          fact={fact}
          question={question}
          answer={it.answer}
          onPick={it.pick}
          onDone={onDone}
        />
      </View>
      <View className="rather">
        <Option chosen={isPicked(it.answer, unsure)} onTap={() => it.pick(unsure)}>
          {text.screen.unsure}
        </Option>
        <Option chosen={isPicked(it.answer, declined)} onTap={() => it.pick(declined)}>
          {text.screen.declined}
        </Option>
      </View>
      <Voice key={`${fact.name}/${asked.earner}`} fact={fact} question={question} onPick={it.pick} />
    </View>
  );
}
