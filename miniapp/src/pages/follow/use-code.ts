import { useState } from 'react';
import { readReceipt } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { goTo } from '../../device/go.ts';
import { readCode } from '../../state/code.ts';
import { receiptsKept } from '../../state/on-this-phone.ts';
import { withReceipt } from '../../state/receipts.ts';
import { useTask } from '../../state/useTask.ts';
import { text } from '../../text/follow.ts';

const wrongWords = (typed: string, length: number) => {
  if (typed.trim() === '') return text.wrong.empty;
  return length === 8 || length === 12 ? text.wrong.letters : text.wrong.length(length);
};

/** The code field: what was typed, how it is read, what opening it gives. */
export function useCode(first: string) {
  const [typed, setTyped] = useState(first);
  const [error, setError] = useState<string | undefined>();
  const [invite, setInvite] = useState(() => {
    const read = readCode(first);
    return read.kind === 'invite' ? read.code : null;
  });
  const reading = useTask(async (code: string) => {
    const answer = await call(readReceipt, { code });
    if (answer.ok) {
      const receipt = { ...answer.value, id: null, streetName: null, heardAt: now() };
      receiptsKept.write(withReceipt(receiptsKept.read(), receipt));
    }
    return answer;
  });

  const open = async (what = typed) => {
    const code = readCode(what);
    if (code.kind === 'unclear') return setError(wrongWords(what, code.length));
    if (code.kind === 'invite') return setInvite(code.code);
    const answer = await reading.run(code.code);
    if (!answer.ok) return;
    setTyped('');
    goTo(`/neighbour/receipt/index?code=${code.code}`);
  };
  const type = (next: string) => {
    setTyped(next);
    setError(undefined);
    reading.reset();
  };
  return { typed, type, error, open, reading, invite, closeInvite: () => setInvite(null), read: readCode(typed) };
}
