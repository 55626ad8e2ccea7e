import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useState } from 'react';
import { goHome, goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useMe } from '../../state/useMe.ts';
import { text as common } from '../../text/common.ts';
import { Beside } from '../parts/beside.tsx';
import { Counters } from '../parts/counters.tsx';
import { Desk } from '../parts/desk.tsx';
import { Doors } from '../parts/doors.tsx';
import { Filters } from '../parts/filters.tsx';
import { Offers } from '../parts/offers.tsx';
import { QueueBar } from '../parts/queue-bar.tsx';
import { QueueList } from '../parts/queue-list.tsx';
import { Remind } from '../parts/remind.tsx';
import { useVisible } from '../parts/use-visible.ts';
import { useWide } from '../parts/use-wide.ts';
import { countsOf, type Filter, keptBy } from '../state/queue-view.ts';
import { useNow } from '../state/use-now.ts';
import { useOffers } from '../state/use-offers.ts';
import { useQueue } from '../state/use-queue.ts';
import { useSeen } from '../state/use-seen.ts';
import { useUnread } from '../state/use-unread.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';
import '../style/queue.css';
import '../style/beside.css';
import '../style/case.css';
import '../style/offers.css';
import '../style/dots.css';

export default function QueuePage() {
  const visible = useVisible();
  const wide = useWide();
  const [filter, setFilter] = useState<Filter>('all');
  const [chosen, setChosen] = useState<string | null>(null);
  const queue = useQueue(filter === 'closed' ? 'closed' : 'open', visible);
  const { me, reload: reloadMe } = useMe();
  const unread = useUnread(visible);
  const now = useNow();
  const open = queue.open?.items ?? [];
  const { fresh, opened } = useSeen(queue.open, visible);
  const role = me?.post?.role;
  const offers = useOffers(visible && role !== undefined, queue.reload);
  const desk = role === 'district';
  usePullDownRefresh(() => {
    queue.reload().finally(() => Taro.stopPullDownRefresh());
  });

  const openCase = (id: string) => {
    opened(id);
    if (wide) setChosen(id);
    else goTo(`/advisor/case/index?id=${id}`);
  };

  if (queue.problem?.code === 'forbidden')
    return (
      <Screen title={text.queue.plainTitle} back>
        <Empty title={text.queue.forbidden.title} action={<Button onTap={goHome}>{common.home}</Button>}>
          {text.queue.forbidden.say}
        </Empty>
      </Screen>
    );

  const { current } = queue;
  const remind = me ? <Remind me={me} onDone={reloadMe} /> : null;
  const reload = () => {
    queue.reload();
    if (desk) offers.reload();
  };
  const title = queue.open
    ? desk
      ? text.desk.title
      : text.queue.title(queue.open.streetName, me?.post?.onDutyToday ?? false)
    : text.queue.plainTitle;
  const bar = (
    <QueueBar
      updated={current ? sinceWords(current.readAt, now) : ''}
      busy={queue.busy}
      unread={unread}
      onRefresh={reload}
      onInbox={() => goTo('/advisor/inbox/index')}
      onMore={wide ? undefined : () => goTo('/advisor/more/index')}
    />
  );
  const rest = <Doors role={role ?? 'advisor'} unread={unread} titled />;
  if (desk)
    return (
      <Screen title={title} back wide={wide} foot={wide ? null : remind}>
        <Beside wide={wide} caseId={chosen} onStep={reload} rest={rest}>
          {bar}
          {wide ? remind : null}
          <Desk offers={offers} now={now} onOpen={openCase} />
        </Beside>
      </Screen>
    );
  return (
    <Screen title={title} back wide={wide} foot={wide ? null : remind}>
      <Beside wide={wide} caseId={chosen} onStep={queue.reload} rest={rest}>
        {queue.open ? <Counters counts={countsOf(open, now)} /> : null}
        <Offers offers={offers} now={now} onOpen={openCase} />
        {wide ? remind : null}
        <Filters chosen={filter} onChoose={setFilter} />
        {bar}
        {queue.problem ? <Trouble problem={queue.problem} retry={queue.reload} /> : null}
        {current ? (
          <QueueList
            items={keptBy(filter, current.items, now)}
            filter={filter}
            now={now}
            fresh={fresh}
            chosen={chosen}
            onOpen={openCase}
          />
        ) : queue.problem ? null : (
          <Loading label={text.queue.loading} />
        )}
      </Beside>
    </Screen>
  );
}
