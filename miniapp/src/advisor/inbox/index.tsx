import type { InboxItem } from 'shared-scoring/contract';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Letters } from '../parts/letters.tsx';
import { useVisible } from '../parts/use-visible.ts';
import { byKind } from '../state/letters.ts';
import { useInbox } from '../state/use-inbox.ts';
import { useNow } from '../state/use-now.ts';
import { text } from '../text.ts';
import '../style/queue.css';
import '../style/beside.css';
import '../style/dots.css';

export default function InboxPage() {
  const now = useNow();
  const { items, problem, reload, open, unread, openAll } = useInbox(useVisible());
  const { tasks, notes } = byKind(items ?? []);
  const openLetter = (item: InboxItem) => {
    open(item);
    if (item.caseId) goTo(`/advisor/case/index?id=${item.caseId}`);
  };
  return (
    <Screen
      title={text.inbox.title}
      back
      foot={
        unread > 1 ? (
          <Button kind="quiet" onTap={openAll}>
            {text.inbox.all}
          </Button>
        ) : null
      }
    >
      {problem ? <Trouble problem={problem} retry={reload} /> : null}
      {!items && !problem ? <Loading label={text.inbox.loading} /> : null}
      {items?.length === 0 ? <Empty title={text.inbox.empty.title}>{text.inbox.empty.say}</Empty> : null}
      <Letters title={text.inbox.tasks} items={tasks} now={now} onOpen={openLetter} />
      <Letters title={text.inbox.notes} items={notes} now={now} onOpen={openLetter} />
    </Screen>
  );
}
