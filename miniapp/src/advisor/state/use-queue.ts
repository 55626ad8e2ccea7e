import { useEffect } from 'react';
import { readQueue } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done } from '../../api/result.ts';
import { now } from '../../device/clock.ts';
import { useTask } from '../../state/useTask.ts';
import { hearServerClock } from './server-clock.ts';

const everyMs = 20_000;

const read = async (show: 'open' | 'closed') => {
  const result = await call(readQueue, { show });
  if (!result.ok) return result;
  hearServerClock(result.value.now - now());
  return done({ ...result.value, readAt: result.value.now });
};

/** The street's queue, read again every 20 s while the page is looked at; what was read stays when the network goes. */
export function useQueue(show: 'open' | 'closed', visible: boolean) {
  const open = useTask(() => read('open'));
  const closed = useTask(() => read('closed'));
  const { run: runOpen } = open;
  const { run: runClosed } = closed;
  useEffect(() => {
    if (!visible) return;
    const refresh = () => {
      runOpen();
      if (show === 'closed') runClosed();
    };
    refresh();
    const beat = setInterval(refresh, everyMs);
    return () => clearInterval(beat);
  }, [visible, show, runOpen, runClosed]);
  const current = show === 'closed' ? closed : open;
  return {
    current: current.value,
    open: open.value,
    busy: current.busy,
    problem: current.problem,
    reload: current.run,
  };
}
