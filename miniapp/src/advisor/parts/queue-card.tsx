import { Text, View } from '@tarojs/components';
import type { QueueItem } from 'shared-scoring/contract';
import { press } from '../../device/press.ts';
import { Chips } from '../../parts/chips.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { dueWords } from '../words/due.ts';
import { holderWords } from '../words/holder.ts';
import { sinceWords } from '../words/moment.ts';
import { chipsOf } from '../words/reasons.ts';
import { dutyEnd, signsInShort } from '../words/signs.ts';
import { Disc } from './disc.tsx';
import { Dots } from './dots.tsx';

type Props = {
  readonly item: QueueItem;
  readonly now: number;
  readonly fresh: boolean;
  readonly chosen: boolean;
  readonly onTap: () => void;
};

/** One case in the queue: its clock first, then what was seen, where, and why it stands here. */
export function QueueCard({ item, now, fresh, chosen, onTap }: Props) {
  const due = dueWords(item, now, dutyEnd);
  const seen = signsInShort(item.signs).join('、') || text.case.nothing;
  const where = [
    item.committeeName ?? text.queue.committeeUnknown,
    sinceWords(item.receivedAt, now),
    holderWords(item),
    ...(item.offer ? [text.queue.offered(item.offer.toName)] : []),
  ];
  return (
    <View className={`card queue-card press ${chosen ? 'queue-card-on' : ''}`} {...press(onTap)}>
      <Disc level={item.level} />
      <View className="queue-say">
        <View className="queue-head">
          <Dots className={due.hot ? 'due due-hot' : 'due'} items={[due.text]} />
          {fresh ? <Text className="new-mark">{text.queue.isNew}</Text> : null}
        </View>
        <Text className="queue-seen">{seen}</Text>
        <Dots className="sub" items={where} />
        <Chips items={chipsOf(item.why).map(setInHan)} />
      </View>
    </View>
  );
}
