import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { text } from '../text.ts';
import { dueWords } from '../words/due.ts';
import { holderWords } from '../words/holder.ts';
import { sinceWords } from '../words/moment.ts';
import { dutyEnd } from '../words/signs.ts';
import { Disc } from './disc.tsx';
import { Dots } from './dots.tsx';

/** The clock of a case, what it waits for, and who has it. */
export function CaseHead({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const due = dueWords(view, now, dutyEnd);
  // Before anybody took it, who has it and how far it is are the same thing.
  const stage = view.state === 'closed' || view.state === 'received' ? [] : [text.states[view.state]];
  const holder = view.state === 'closed' ? [] : [holderWords(view)];
  const facts = [...stage, ...holder, text.case.received(sinceWords(view.receivedAt, now))];
  return (
    <View className={`card queue-card card-${view.state === 'closed' ? 'pine' : due.hot ? 'brick' : 'lamp'}`}>
      <Disc level={view.level} />
      <View className="queue-say">
        <Dots className={due.hot ? 'due due-large due-hot' : 'due due-large'} items={[due.text]} />
        {view.state === 'closed' ? null : <Text className="queue-seen">{text.case.waitingOn[view.due.kind]}</Text>}
        <Dots className="sub" items={[...new Set(facts)]} />
      </View>
    </View>
  );
}
