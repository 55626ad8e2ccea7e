import { Text, View } from '@tarojs/components';
import type { QueueItem } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Empty } from '../../parts/empty.tsx';
import type { Filter } from '../state/queue-view.ts';
import { text } from '../text.ts';
import { QueueCard } from './queue-card.tsx';

type Props = {
  readonly items: readonly QueueItem[];
  readonly filter: Filter;
  readonly now: number;
  readonly fresh: readonly string[];
  readonly chosen: string | null;
  readonly onOpen: (id: string) => void;
};

/** The cases in the order of the street, or what an empty list means. */
export function QueueList({ items, filter, now, fresh, chosen, onOpen }: Props) {
  if (items.length === 0) {
    const { title, say } = text.queue.empty[filter];
    return <Empty title={title}>{say}</Empty>;
  }
  return (
    <View className="queue-list">
      <Text className="only-read" {...said({ role: 'status', live: 'polite' })}>
        {fresh.length > 0 ? text.queue.came(fresh.length) : ''}
      </Text>
      {items.map((item) => (
        <QueueCard
          key={item.id}
          item={item}
          now={now}
          fresh={fresh.includes(item.id)}
          chosen={item.id === chosen}
          onTap={() => onOpen(item.id)}
        />
      ))}
    </View>
  );
}
