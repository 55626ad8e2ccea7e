import { Text, View } from '@tarojs/components';
import type { PlanItem, WorkView } from 'shared-scoring/contract';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { planText as text } from '../text-plan.ts';

/** Who does it by when, or why there is nothing to do it with. */
const dutyWords = ({ owner, dueAt, gap }: PlanItem, { colleagues }: Pick<WorkView, 'colleagues'>): string => {
  if (gap) return text.gapSay(setInHan(gap));
  const badge = colleagues.find(({ id }) => id === owner)?.badge;
  return text.by(badge ? text.badge(badge) : setInHan(owner ?? ''), dueAt === null ? '' : dayOf(dueAt));
};

/** One thing of the plan in two lines. */
export const ItemLine = ({ item, work }: { readonly item: PlanItem; readonly work: WorkView }) => (
  <View className="known">
    <Text className="strong">{setInHan(item.what)}</Text>
    <Text className="sub">{dutyWords(item, work)}</Text>
  </View>
);
