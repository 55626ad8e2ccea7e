import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { text } from '../text.ts';
import { dueWords } from '../words/due.ts';
import { holderWords } from '../words/holder.ts';
import { joined } from '../words/keep-together.ts';
import { sinceWords } from '../words/moment.ts';
import { dutyEnd } from '../words/signs.ts';
import { Disc } from './disc.tsx';

/** The clock of a case, what it waits for, and who has it. */
export function CaseHead({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const due = dueWords(view, now, dutyEnd);
  const facts = [
    ...(view.state === 'closed' ? [] : [text.states[view.state], holderWords(view)]),
    text.case.received(sinceWords(view.receivedAt, now)),
  ];
  return (
    <View className={`card queue-card card-${view.state === 'closed' ? 'pine' : due.hot ? 'brick' : 'lamp'}`}>
      <Disc level={view.level} />
      <View className="queue-say">
        <Text className={due.hot ? 'due due-large due-hot' : 'due due-large'}>{joined([due.text])}</Text>
        {view.state === 'closed' ? null : <Text className="queue-seen">{text.case.waitingOn[view.due.kind]}</Text>}
        <Text className="sub whole">{joined([...new Set(facts)])}</Text>
      </View>
    </View>
  );
}
