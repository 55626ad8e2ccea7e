import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { type FamilyView, leaveFamilyCase, readFamilyCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goInstead } from '../../device/go.ts';
import { followedKept } from '../../state/on-this-phone.ts';
import { useTask } from '../../state/useTask.ts';

/** The case as the family sees it, asked anew on every visit, and the way to stop following it. */
export function useFamilyCase(id: string) {
  const [it, hold] = useState<FamilyView | null>(null);
  const view = useTask(async () => {
    const answer = await call(readFamilyCase, { id });
    if (answer.ok) hold(answer.value);
    return answer;
  });
  const leaving = useTask(() => call(leaveFamilyCase, { id }));
  useDidShow(() => {
    view.run();
  });
  const leave = async () => {
    const answer = await leaving.run();
    if (!answer.ok) return;
    followedKept.write(Math.max(0, followedKept.read() - 1));
    goInstead('/pages/follow/index?left=1');
  };
  return { it, hold, view, leaving, leave };
}
