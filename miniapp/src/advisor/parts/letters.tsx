import { Text, View } from '@tarojs/components';
import type { InboxItem } from 'shared-scoring/contract';
import { press } from '../../device/press.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';
import { Dots } from './dots.tsx';

type Props = {
  readonly title: string;
  readonly items: readonly InboxItem[];
  readonly now: number;
  readonly onOpen: (item: InboxItem) => void;
};

/** Messages of one kind. An unread one carries a lit window and says so. */
export const Letters = ({ title, items, now, onOpen }: Props) =>
  items.length === 0 ? null : (
    <>
      <Text className="h2">{title}</Text>
      <View className="queue-list">
        {items.map((item) => (
          <View key={item.id} className="card letter press" {...press(() => onOpen(item))}>
            <View className={item.readAt === null ? 'letter-pane letter-pane-lit' : 'letter-pane'} />
            <View className="queue-say">
              <Text className={item.readAt === null ? 'strong' : ''}>{setInHan(item.title)}</Text>
              <Text className="letter-body">{setInHan(item.body)}</Text>
              <Dots
                className="sub"
                items={[sinceWords(item.at, now), item.readAt === null ? text.inbox.unread : text.inbox.read]}
              />
            </View>
          </View>
        ))}
      </View>
    </>
  );
