import { Text, View } from '@tarojs/components';
import type { IncomeResult } from 'shared-scoring/income';
import { said } from '../../device/said.ts';
import { Fold } from '../../parts/fold.tsx';
import { setInHan } from '../../text/han.ts';
import type { Reckoning } from '../state/use-income.ts';
import { text } from '../text.ts';
import { sourceWords } from '../words/source.ts';
import { spanWords } from '../words/span.ts';

const words = text.income;
const span = (range: { readonly lo: number; readonly hi: number }) => spanWords(range, words.open);

type Line = IncomeResult['lines'][number];

const countedOf = ({ treatment, counts }: Line): string => {
  switch (treatment) {
    case 'counts':
      return words.counts(span(counts));
    case 'leftOut':
      return words.leftOut;
    case 'unclear':
      return words.unclear;
    case 'deducts':
      return words.deducts(span({ lo: -counts.hi, hi: -counts.lo }));
    case 'mayDeduct':
      return words.mayDeduct;
    default:
      return treatment satisfies never;
  }
};

const One = ({ line, who }: { readonly line: Line; readonly who: string }) => (
  <View className="answer" {...said({ role: 'listitem' })}>
    <View className="answer-say">
      <Text className="sub">{setInHan(words.whose(who, line.label.replaceAll('{who}', who)))}</Text>
      <Text>{countedOf(line)}</Text>
      <Text className="sub">{setInHan(line.why)}</Text>
      <Text className="sub income-source">{sourceWords(line.source)}</Text>
    </View>
  </View>
);

/** What the month's money comes to, as a range, and line by line why. */
export const IncomeResultView = ({ it: { result, names } }: { readonly it: Reckoning }) => (
  <View>
    <View className="sum">
      <Text className="sum-sub">{words.total}</Text>
      <Text className="sum-figure">{span(result.month)}</Text>
      {result.perPerson ? <Text className="sum-sub">{words.perPerson(span(result.perPerson))}</Text> : null}
    </View>
    <Text className="sub gap">{words.notFinal}</Text>
    <View className="group-head">
      <Text className="group-title">{words.how}</Text>
    </View>
    <View className="card" {...said({ role: 'list', label: words.how })}>
      {result.lines.length === 0 ? <Text className="sub">{words.nothing}</Text> : null}
      {result.lines.map((line) => (
        <One key={`${line.earner}/${line.item}`} line={line} who={names(line.earner)} />
      ))}
    </View>
    {result.notes.length > 0 ? (
      <Fold summary={words.notes}>
        {result.notes.map(({ text: note, source }) => (
          <View key={note} className="source">
            <Text>{setInHan(note)}</Text>
            <Text className="sub">{sourceWords(source)}</Text>
          </View>
        ))}
      </Fold>
    ) : null}
  </View>
);
