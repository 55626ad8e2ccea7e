import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { listPosters } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { text } from '../text.ts';
import '../style/lead.css';
import { NewPoster } from './new-poster.tsx';
import { PosterCard } from './poster-card.tsx';

const words = text.posters;

/** The street's posters with how often each was scanned, and making a new one for a committee. */
export default function PostersPage() {
  const [making, setMaking] = useState(false);
  const list = useTask(() => call(listPosters, {}));
  const { run } = list;
  useDidShow(() => {
    run();
  });
  const items = list.value?.items;
  const shut = list.problem?.code === 'forbidden';
  const foot = items && !making ? <Button onTap={() => setMaking(true)}>{words.make}</Button> : null;
  return (
    <Screen title={words.title} back foot={foot}>
      {shut ? <Empty title={text.forbidden.title}>{text.forbidden.say}</Empty> : null}
      {list.problem && !shut ? <Trouble problem={list.problem} retry={run} /> : null}
      {!items && !list.problem ? <Loading label={words.loading} /> : null}
      {making ? <NewPoster onCancel={() => setMaking(false)} /> : null}
      {items && !making ? (
        <View className="stack">
          {items.length === 0 ? (
            <Empty title={words.empty.title}>{words.empty.say}</Empty>
          ) : (
            <Text className="sub">{words.say}</Text>
          )}
          {items.map((poster) => (
            <PosterCard key={poster.posterId} poster={poster} onRetired={run} />
          ))}
        </View>
      ) : null}
    </Screen>
  );
}
