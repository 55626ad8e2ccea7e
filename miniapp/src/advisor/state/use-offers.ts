import { useEffect, useRef } from 'react';
import { type OfferedCase, readOffers, stepCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { done } from '../../api/result.ts';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type Attempt, attemptFor } from './attempt.ts';

export type OfferAnswer =
  | { readonly kind: 'acceptTransfer' }
  | { readonly kind: 'rejectTransfer'; readonly note: string };

/** Cases other streets would hand to this one, and answering them. */
export function useOffers(may: boolean, onAnswered: () => void) {
  const { run, value, problem } = useTask(() => call(readOffers, {}));
  const attempt = useRef<Attempt | null>(null);
  useEffect(() => {
    if (may) run();
  }, [may, run]);
  const answering = useTask(async (offer: OfferedCase, answer: OfferAnswer) => {
    attempt.current = attemptFor(attempt.current, { id: offer.id, answer }, newId);
    const { eventId } = attempt.current;
    const result = await call(stepCase, { id: offer.id, eventId, version: offer.version, event: answer });
    if (!result.ok) return result;
    attempt.current = null;
    await run();
    onAnswered();
    return done(answer.kind);
  });
  return { items: value?.items ?? [], loaded: value !== null, problem, answering, reload: run };
}

export type Offers = ReturnType<typeof useOffers>;
