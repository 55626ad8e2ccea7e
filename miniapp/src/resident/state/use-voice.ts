import { useState } from 'react';
import type { Answer, Fact } from 'shared-scoring';
import * as z from 'zod/mini';
import { ear } from '../../device/voice.ts';
import { kept } from '../../state/kept.ts';
import { heard } from '../words/heard.ts';

/** The person agreed that the phone's own service may hear the voice. */
const voiceKept = kept<boolean>('screening.voice', z.boolean(), false);

type Hearing =
  | { readonly kind: 'quiet' | 'asking' | 'listening' | 'nothing' | 'deaf' }
  | { readonly kind: 'heard' | 'unclear'; readonly words: string };

/** Found out by trying: what calls itself a voice service may be out of reach. Not offered again before the next start. */
let deaf = false;

/** Answering one question by voice: asks once before a voice may leave the phone, then listens and picks. */
export function useVoice(fact: Fact, question: string, onPick: (answer: Answer) => void) {
  const [hearing, setHearing] = useState<Hearing>({ kind: 'quiet' });
  const listen = async () => {
    if (!ear) return;
    setHearing({ kind: 'listening' });
    const words = (await ear.listen(voiceKept.read()))?.trim();
    deaf = words === undefined;
    if (words === undefined) return setHearing({ kind: 'deaf' });
    const answer = heard(fact, question, words);
    if (answer) onPick(answer);
    setHearing(words === '' ? { kind: 'nothing' } : { kind: answer ? 'heard' : 'unclear', words });
  };
  return {
    offered: ear !== null && (!deaf || hearing.kind === 'deaf'),
    hearing,
    begin: async () => {
      if (hearing.kind === 'listening') return ear?.stop();
      if (voiceKept.read() || (await ear?.here())) return listen();
      setHearing({ kind: 'asking' });
    },
    agree: () => {
      voiceKept.write(true);
      return listen();
    },
    refuse: () => setHearing({ kind: 'quiet' }),
  };
}
