import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import type { Offers } from '../state/use-offers.ts';
import { text } from '../text.ts';
import { DeskCard } from './desk-card.tsx';

type Props = { readonly offers: Offers; readonly now: number; readonly onOpen: (id: string) => void };

const words = text.desk;

/** The district's desk: what no street has, each case to be given to one person. */
export function Desk({ offers: { items, loaded, problem, reload }, now, onOpen }: Props) {
  const [giving, setGiving] = useState<string | null>(null);
  const [told, setTold] = useState<string | null>(null);
  return (
    <View className="offers">
      {told ? <Notice tone="pine" title={told} /> : null}
      {problem ? <Trouble problem={problem} retry={reload} /> : null}
      {!loaded && !problem ? <Loading label={words.loading} /> : null}
      {loaded && items.length === 0 ? <Empty title={words.empty.title}>{words.empty.say}</Empty> : null}
      {items.length > 0 ? <Text className="sub">{words.say}</Text> : null}
      {items.map((item) => (
        <DeskCard
          key={item.id}
          item={item}
          now={now}
          giving={giving === item.id}
          onGive={(on) => {
            setTold(null);
            setGiving(on ? item.id : null);
          }}
          onGiven={({ name, badge, role }) => {
            setTold(words.told(name, words.person(badge, role === 'lead')));
            setGiving(null);
            reload();
          }}
          onOpen={() => onOpen(item.id)}
        />
      ))}
    </View>
  );
}
