import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type Poster, retirePoster } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { dayOf } from '../../text/day.ts';
import { text } from '../text.ts';

const words = text.posters;

/** One poster: where it hangs, how often it was scanned, printing it again, taking it down. */
export function PosterCard({ poster, onRetired }: { readonly poster: Poster; readonly onRetired: () => void }) {
  const [asking, setAsking] = useState(false);
  const retiring = useTask(() => call(retirePoster, { posterId: poster.posterId }));
  const { today, week, all } = poster.scans;
  const retire = async () => {
    const result = await retiring.run();
    if (result.ok) onRetired();
  };
  return (
    <Card>
      <View className="lead-row">
        <Text className="strong">{[poster.committeeName, poster.spot].filter(Boolean).join(' ')}</Text>
        {poster.retired ? <Tag>{words.retired}</Tag> : null}
      </View>
      <Text>{words.scans(today, week, all)}</Text>
      <Text className="sub">{words.made(dayOf(poster.at))}</Text>
      {retiring.problem ? <Trouble problem={retiring.problem} /> : null}
      {poster.retired ? null : asking ? (
        <View className="stack gap">
          <Text className="sub">{words.retireAsk}</Text>
          <View className="pair">
            <Button kind="quiet" busy={retiring.busy} onTap={retire}>
              {words.retireYes}
            </Button>
            <Button onTap={() => setAsking(false)}>{text.cancel}</Button>
          </View>
        </View>
      ) : (
        <View className="pair gap">
          <Button kind="quiet" onTap={() => setAsking(true)}>
            {words.retire}
          </Button>
          <Button kind="quiet" onTap={() => goTo(`/lead/poster/index?id=${poster.posterId}`)}>
            {words.open}
          </Button>
        </View>
      )}
    </Card>
  );
}
