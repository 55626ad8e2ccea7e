import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type ReviewItem, reviewNote } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { whenOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

const words = text.reviews;

/** One doubted note with the two ways to decide; a decision can be turned round while the page is open. */
export function ReviewCard({ item, now }: { readonly item: ReviewItem; readonly now: number }) {
  const [decided, setDecided] = useState<'keep' | 'hide' | null>(null);
  const deciding = useTask((act: 'keep' | 'hide') => call(reviewNote, { id: item.id, act, words: item.words }));
  const decide = async (act: 'keep' | 'hide') => {
    const result = await deciding.run(act);
    if (result.ok) setDecided(act);
  };
  return (
    <Card>
      <View className="lead-row">
        <View className="lead-say">
          <Text className="sub lead-line">{item.committeeName}</Text>
          <Text className="sub lead-line">
            {[whenOf(item.at, now), words.whose[item.words]].filter(Boolean).join(' ')}
          </Text>
        </View>
        <Tag tone={item.verdict === 'risky' ? 'danger' : 'possible'}>{words.verdicts[item.verdict]}</Tag>
      </View>
      <Text className="lead-note">{setInHan(item.note)}</Text>
      {deciding.problem ? <Trouble problem={deciding.problem} /> : null}
      {decided ? (
        <View className="lead-row" {...said({ role: 'status', live: 'polite' })}>
          <Text className="lead-say">{decided === 'keep' ? words.kept : words.hidden}</Text>
          <Button kind="quiet" busy={deciding.busy} onTap={() => setDecided(null)}>
            {words.undo}
          </Button>
        </View>
      ) : (
        <View className="pair gap">
          <Button kind="quiet" busy={deciding.busy} onTap={() => decide('hide')}>
            {words.hide}
          </Button>
          <Button busy={deciding.busy} onTap={() => decide('keep')}>
            {words.keep}
          </Button>
        </View>
      )}
    </Card>
  );
}
