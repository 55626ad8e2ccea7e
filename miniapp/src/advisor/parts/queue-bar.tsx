import { Text, View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { text } from '../text.ts';

type Props = {
  readonly updated: string;
  readonly busy: boolean;
  readonly unread: number;
  readonly onRefresh: () => void;
  readonly onInbox: () => void;
  /** The way to everything else, where it does not stand beside the list already. */
  readonly onMore?: (() => void) | undefined;
};

/** When the list was read, a way to read it again, and the in-app messages. */
export const QueueBar = ({ updated, busy, unread, onRefresh, onInbox, onMore }: Props) => (
  <View className="queue-bar">
    <View className="queue-bar-link press" {...press(onRefresh, { disabled: busy })}>
      <Text>{busy ? text.queue.refreshing : text.queue.refresh}</Text>
      <Text className="queue-bar-since">{busy ? '' : text.queue.updated(updated)}</Text>
    </View>
    <View className="queue-bar-right">
      <View className="queue-bar-link press" {...press(onInbox, { label: text.queue.inbox(unread) })}>
        <Text>{text.queue.inboxShort}</Text>
        {unread > 0 ? <Text className="new-mark">{unread}</Text> : null}
      </View>
      {onMore ? (
        <View className="queue-bar-link press" {...press(onMore, { label: `${text.doors.more}：${text.doors.title}` })}>
          {text.doors.more}
        </View>
      ) : null}
    </View>
  </View>
);
