import { useCallback, useEffect } from 'react';
import { type Receipt, readReceipt } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { receiptsKept } from '../../state/on-this-phone.ts';
import { withReceipt } from '../../state/receipts.ts';
import { useTask } from '../../state/useTask.ts';

/** Remembers on this phone what the service last said of a receipt. */
const holdReceipt = (said: Receipt): void => {
  const kept = { ...said, id: null, streetName: null, heardAt: now() };
  receiptsKept.write(withReceipt(receiptsKept.read(), kept));
};

/** One receipt: at once as this phone has it, then as the service has it. */
export function useReceipt(code: string) {
  const receipt = receiptsKept.use().find((kept) => kept.code === code) ?? null;
  const { run, problem, busy } = useTask(async () => {
    const answer = await call(readReceipt, { code });
    if (answer.ok) holdReceipt(answer.value);
    return answer;
  });
  const reload = useCallback(() => {
    run();
  }, [run]);
  useEffect(reload, [reload]);
  return { receipt, problem, busy, reload, hold: holdReceipt };
}
