import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { goInstead } from '../../device/go.ts';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Screen } from '../../parts/screen.tsx';
import { deviceId } from '../../state/device-id.ts';
import { isBlank, missing, toggled, toReport } from '../../state/draft.ts';
import { post } from '../../state/mailroom.ts';
import { draftKept, recentPlaceKept } from '../../state/on-this-phone.ts';
import { useDraft } from '../../state/useDraft.ts';
import { text } from '../../text/report.ts';
import '../../style/report.css';
import '../style/danger-first.css';
import { isDelicate, isUrgent } from '../data/signs.ts';
import { DangerFirst } from '../parts/danger-first.tsx';
import { LeaveFast, leaveFast } from '../parts/leave-fast.tsx';
import { usePromise } from '../state/use-promise.ts';
import { Confirm } from './confirm.tsx';
import { More } from './more.tsx';
import { Place } from './place.tsx';
import { PosterNews } from './poster-news.tsx';
import { Promised } from './promised.tsx';
import { SendBar } from './send-bar.tsx';
import { Signs } from './signs.tsx';
import { usePoster } from './use-poster.ts';

/** A neighbour tells the community, one hand, under a minute. Numbers for danger come first; nothing typed is lost. */
export default function ReportPage() {
  const { draft, change, startOver } = useDraft();
  const [tried, setTried] = useState(false);
  const [clears, setClears] = useState(true);
  const lacks = missing(draft);
  const delicate = isDelicate(draft.signs, draft.note);
  const { place: code = '', scene = '' } = useRouter().params;
  const poster = usePoster(scene, code, (place) => change({ place }));
  const promise = usePromise(isUrgent(draft) ? (draft.place?.street ?? null) : null);

  // In a browser each page is a file of its own: fetch the next one while there is a network.
  useEffect(() => {
    if (process.env.TARO_ENV === 'h5') import('../sent/index.tsx').catch(() => undefined);
  }, []);

  const send = () => {
    const report = toReport(draft);
    const [first] = lacks;
    if (!report || !draft.place) {
      setTried(true);
      if (first) scrollToPart(first);
      return;
    }
    recentPlaceKept.write(draft.place);
    post({ ...report, device: deviceId() }, draft.place);
    draftKept.clear();
    goInstead(`/neighbour/sent/index?id=${report.id}${promise === 'alone' ? '&alone=1' : ''}`);
  };

  return (
    <Screen
      title={text.title}
      back
      foot={
        <SendBar missing={tried ? lacks : []} onLeave={delicate ? () => leaveFast(clears) : undefined} onSend={send} />
      }
    >
      <DangerFirst />
      <PosterNews poster={poster} />
      <Place draft={draft} change={change} />
      <Signs chosen={draft.signs} onToggle={(id) => change({ signs: toggled(draft.signs, id) })}>
        {delicate ? <LeaveFast clear={clears} onClear={setClears} /> : null}
        <Promised promise={promise} />
      </Signs>
      <More draft={draft} change={change} />
      <Confirm draft={draft} change={change} />
      {isBlank(draft) ? null : (
        <View className="gap">
          <Button kind="quiet" onTap={startOver}>
            {text.startOver}
          </Button>
        </View>
      )}
    </Screen>
  );
}
