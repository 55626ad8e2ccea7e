import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { lapsedWords } from '../words/lapsed.ts';
import { useAsked, useFigureLabels } from './labels.tsx';

/** What an office will look at itself: a notice that ran out, figures and conditions not checked against the original. */
export function Checks({ result: { policy, verdict } }: { readonly result: PolicyResult }) {
  const labelOf = useFigureLabels();
  const unverified = verdict.kind === 'possible' ? [...new Set(verdict.unverified.map(labelOf))] : [];
  const unsure = verdict.kind === 'possible' && policy.confidence === 'uncertain' ? policy.uncertainWhy : undefined;
  const asked = useAsked();
  const lapsed = verdict.kind === 'possible' && asked ? lapsedWords(policy, asked.on) : null;
  if (unverified.length === 0 && !unsure && !lapsed) return null;
  return (
    <View className="checks">
      {lapsed ? <Text className="sub">{lapsed}</Text> : null}
      {unverified.length > 0 ? (
        <Text className="sub">{text.results.unverified + setInHan(unverified.join('、'))}</Text>
      ) : null}
      {unsure ? <Text className="sub">{text.results.uncertain + setInHan(unsure)}</Text> : null}
    </View>
  );
}
