import { Text, View } from '@tarojs/components';
import type { OfferedCase } from 'shared-scoring/contract';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { untilOf } from '../../text/day.ts';
import type { Person } from '../state/use-desk.ts';
import { text } from '../text.ts';
import { signsInShort } from '../words/signs.ts';
import { Disc } from './disc.tsx';
import { GiveForm } from './give-form.tsx';

type Props = {
  readonly item: OfferedCase;
  readonly now: number;
  /** Whether this card asks for a person now; one at a time does. */
  readonly giving: boolean;
  readonly onGive: (giving: boolean) => void;
  readonly onGiven: (to: Person) => void;
  readonly onOpen: () => void;
};

const words = text.desk;

/** One case no street has: why it is here, until when somebody must go, and giving it to a person. */
export function DeskCard({ item, now, giving, onGive, onGiven, onOpen }: Props) {
  const late = item.dueAt !== null && item.dueAt <= now;
  return (
    <View className="card card-lamp offer">
      <View className="queue-card">
        <Disc level={item.level} />
        <View className="queue-say">
          {item.dueAt === null ? null : (
            <Text className="due">{late ? words.late : words.due(untilOf(item.dueAt, now))}</Text>
          )}
          <Text className="queue-seen">{signsInShort(item.signs).join('、')}</Text>
          <Text className="sub">{words.why[item.kind](item.fromName)}</Text>
        </View>
      </View>
      <View className="offer-look press" {...press(onOpen)}>
        {text.offers.look}
      </View>
      {giving ? (
        <GiveForm item={item} onGiven={onGiven} onCancel={() => onGive(false)} />
      ) : (
        <Button onTap={() => onGive(true)}>{words.give}</Button>
      )}
    </View>
  );
}
