import { Text, View } from '@tarojs/components';
import type { PlanView } from 'shared-scoring/contract';
import { Timeline } from '../../parts/timeline.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { planText as text } from '../text-plan.ts';

/** Services delivered, oldest first. */
export const Services = ({ services }: Pick<PlanView, 'services'>) => (
  <View>
    <Text className="h2">{text.services}</Text>
    {services.length === 0 ? (
      <Text className="sub">{text.noServices}</Text>
    ) : (
      <Timeline
        items={services.map(({ kind, at, by, content, result }) => ({
          title: `${text.serviceKinds[kind]}：${setInHan(content)}`,
          at: dayOf(at),
          detail: `${setInHan(by)} · ${setInHan(result)}`,
          status: 'done',
        }))}
      />
    )}
  </View>
);
