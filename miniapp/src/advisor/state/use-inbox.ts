import { useEffect, useState } from 'react';
import { type InboxItem, markRead, readInbox } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { useTask } from '../../state/useTask.ts';

/** The in-app messages; opening one marks it read at once, and stays marked when the network is away. */
export function useInbox(visible: boolean) {
  const { run, value, problem } = useTask(() => call(readInbox, {}));
  const [read, setRead] = useState<readonly string[]>([]);
  useEffect(() => {
    if (visible) run();
  }, [visible, run]);
  const open = (item: InboxItem) => {
    if (item.readAt !== null || read.includes(item.id)) return;
    setRead((before) => [...before, item.id]);
    void call(markRead, { id: item.id });
  };
  const items = value?.items.map((item) =>
    read.includes(item.id) ? { ...item, readAt: item.readAt ?? item.at } : item,
  );
  const unread = (items ?? []).filter(({ readAt }) => readAt === null);
  return {
    items: items ?? null,
    problem,
    reload: run,
    open,
    unread: unread.length,
    openAll: () => unread.forEach(open),
  };
}
