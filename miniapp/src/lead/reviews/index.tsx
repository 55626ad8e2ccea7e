import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { listReviews } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { text } from '../text.ts';
import '../style/lead.css';
import { ReviewCard } from './review-card.tsx';

const words = text.reviews;

/** Notes the content check doubts: the lead keeps each, or takes it out of sight; the case goes its way either way. */
export default function ReviewsPage() {
  const list = useTask(() => call(listReviews, {}));
  const { run } = list;
  useEffect(() => {
    run();
  }, [run]);
  const items = list.value?.items;
  const shut = list.problem?.code === 'forbidden';
  return (
    <Screen title={words.title} back>
      {shut ? <Empty title={text.forbidden.title}>{text.forbidden.say}</Empty> : null}
      {list.problem && !shut ? <Trouble problem={list.problem} retry={run} /> : null}
      {!items && !list.problem ? <Loading label={words.loading} /> : null}
      {items?.length === 0 ? <Empty title={words.empty.title}>{words.empty.say}</Empty> : null}
      {items && items.length > 0 ? (
        <View className="stack">
          <Text className="sub">{words.say}</Text>
          {items.map((item) => (
            <ReviewCard key={`${item.id}.${item.words}`} item={item} now={now()} />
          ))}
        </View>
      ) : null}
    </Screen>
  );
}
