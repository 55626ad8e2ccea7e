import { Screen } from '../../parts/screen.tsx';
import { useMe } from '../../state/useMe.ts';
import { Doors } from '../parts/doors.tsx';
import { useVisible } from '../parts/use-visible.ts';
import { useUnread } from '../state/use-unread.ts';
import { text } from '../text.ts';
import '../style/queue.css';
import '../style/offers.css';

/** What an advisor has besides the queue. */
export default function MorePage() {
  const { me } = useMe();
  const unread = useUnread(useVisible());
  return (
    <Screen title={text.doors.title} back>
      <Doors role={me?.post?.role ?? 'advisor'} unread={unread} />
    </Screen>
  );
}
