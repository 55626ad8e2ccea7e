import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { readMe, readQueue } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { followedKept } from '../../state/on-this-phone.ts';

/** What waits for a member of staff; null for everybody else and while nobody answered. */
export type StaffQueue = { readonly open: number | null; readonly overdue: number };

const ask = async (): Promise<StaffQueue | null> => {
  const me = await call(readMe, {});
  if (!me.ok) return null;
  followedKept.write(me.value.familyCases);
  if (!me.value.post) return null;
  const queue = await call(readQueue, { show: 'open' });
  if (!queue.ok) return { open: null, overdue: 0 };
  const { items } = queue.value;
  return { open: items.length, overdue: items.filter((item) => item.overdue).length };
};

/** Asks quietly on every visit; no answer leaves the page as it was. */
export const useStaffQueue = (): StaffQueue | null => {
  const [queue, setQueue] = useState<StaffQueue | null>(null);
  useDidShow(() => {
    ask().then((answer) => setQueue((before) => answer ?? before));
  });
  return queue;
};
