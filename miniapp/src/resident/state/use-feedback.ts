import { useState } from 'react';
import { packVersion } from 'shared-scoring';
import { type InputOf, sendPolicyFeedback } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { deviceId } from './device-id.ts';
import { chainOf } from './packs.ts';

type Feedback = InputOf<typeof sendPolicyFeedback>;

/** Telling the district what is wrong with a policy; what was written stays until it has arrived. */
export function useFeedback(region: string, policy: string) {
  const [wrong, setWrong] = useState('');
  const [id, setId] = useState(newId);
  const sending = useTask((input: Feedback) => call(sendPolicyFeedback, input));
  return {
    wrong,
    write: (words: string) => {
      setWrong(words);
      setId(newId());
      sending.reset();
    },
    ready: wrong.trim().length >= 2,
    sending,
    send: async () => {
      const version = packVersion(chainOf(region), region);
      const answer = await sending.run({ id, region, policy, version, wrong: wrong.trim(), device: deviceId() });
      if (answer.ok) setWrong('');
    },
  };
}
