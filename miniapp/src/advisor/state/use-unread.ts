import { useEffect } from 'react';
import { readInbox } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { useTask } from '../../state/useTask.ts';

/** How many in-app messages nobody opened yet; 0 while unknown. Asked again whenever the page comes back. */
export function useUnread(visible: boolean): number {
  const { run, value } = useTask(() => call(readInbox, {}));
  useEffect(() => {
    if (visible) run();
  }, [visible, run]);
  return value?.unread ?? 0;
}
