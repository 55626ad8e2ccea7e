import { useCallback, useEffect, useRef, useState } from 'react';
import { markQueueSeen, type QueueItem } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';

type Read = { readonly now: number; readonly items: readonly QueueItem[] };

/**
 * What is new since this person last looked, on whatever device. Leaving the page ends the look, for all devices;
 * a case just opened is new no longer.
 */
export function useSeen(queue: Read | null, visible: boolean) {
  const [opened, setOpened] = useState<readonly string[]>([]);
  const read = useRef(queue);
  read.current = queue;
  const settle = useCallback(() => {
    if (read.current) void call(markQueueSeen, { at: read.current.now });
  }, []);
  useEffect(() => {
    if (!visible) settle();
  }, [visible, settle]);
  useEffect(() => settle, [settle]);
  const fresh = (queue?.items ?? []).filter((item) => item.fresh && !opened.includes(item.id)).map(({ id }) => id);
  return { fresh, opened: (id: string) => setOpened((before) => [...before, id]) };
}
