import { Text, View } from '@tarojs/components';
import type { ComponentType } from 'react';
import type { PolicyResult } from 'shared-scoring';
import { Fold } from '../../parts/fold.tsx';
import type { Group } from '../state/groups.ts';
import { text } from '../text.ts';

type Props = {
  readonly group: Exclude<Group, 'no'>;
  readonly results: readonly PolicyResult[];
  readonly as: ComponentType<{ readonly result: PolicyResult }>;
};

const shown = 8;

/** One group of results under its name; a long one shows its first eight and folds the rest. */
export function GroupOf({ group, results, as: Card }: Props) {
  if (results.length === 0) return null;
  const { title, sub } = text.results.groups[group];
  const cards = (some: readonly PolicyResult[]) => (
    <View className="stack">
      {some.map((result) => (
        <Card key={result.policy.id} result={result} />
      ))}
    </View>
  );
  return (
    <>
      <View className="group-head">
        <Text className="group-title">{title}</Text>
        <Text className="sub">{sub}</Text>
      </View>
      {cards(results.slice(0, shown))}
      {results.length > shown ? (
        <Fold summary={text.results.more(results.length - shown)}>{cards(results.slice(shown))}</Fold>
      ) : null}
    </>
  );
}
