import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { stableToken } from '../wechat/stable-token.ts';
import { openWeCom } from '../wecom/wecom.ts';
import { maxAttempts, nobodyPauseMs, pauseAfter, urgentAttempts } from './backoff.ts';
import { claim, type OutboxKey, settleWrite } from './claim.ts';
import { deliver } from './deliver.ts';
import { isNeedless } from './needless.ts';
import { peopleTask } from './people-task.ts';
import { mayGoAt } from './quiet.ts';
import { reopenIfFailed, sentWrite } from './sent-cards.ts';

/** What became of an outbox item in this run; `skipped`: done before, not yet due, or in other hands. */
export type Outcome = {
  readonly kind: 'sent' | 'held' | 'later' | 'told' | 'parked' | 'needless' | 'skipped';
  readonly createdAt?: number;
};

export type Sender = (key: OutboxKey) => Promise<Outcome>;

/** Sends outbox items. Safe to call twice: the claim decides who sends, and ends with the item's next state. */
export function createSender(p: Platform): Sender {
  const channels = { token: stableToken(p), wecom: openWeCom(p) };

  return async (key) => {
    const item = await claim(p, key);
    if (!item) return { kind: 'skipped' };
    const { createdAt, attempts, level } = item;
    const end = async (
      kind: Outcome['kind'],
      change: Parameters<typeof settleWrite>[3],
      also: readonly Write[] = [],
    ) => {
      const lost = await commit(p, [settleWrite(p, key, item, change), ...also]);
      return lost ? ({ kind: 'skipped' } as const) : { kind, createdAt };
    };
    const task = () => peopleTask(p, item, key.sk.slice(3));
    const again = (tried: readonly string[], pause: number, also: readonly Write[] = []) =>
      end('later', { state: 'pending', notBefore: p.now() + pause, tried }, also);
    /** Ends in a task for people. Where nobody is enrolled it waits for the first who is. */
    const toPeople = async (state: 'told' | 'parked', tried: readonly string[]) => {
      const writes = await task();
      return writes ? end(state, { state, tried }, writes) : again(tried, nobodyPauseMs);
    };

    const goAt = mayGoAt(p.now(), level);
    if (goAt > p.now()) return end('held', { state: 'pending', notBefore: goAt, attempts: attempts - 1 });
    if (await isNeedless(p, item)) return end('needless', { state: 'needless' });

    const delivery = await deliver(p, channels, item);
    switch (delivery.kind) {
      case 'sent': {
        const { userId, msgid } = delivery;
        const ended = await end('sent', { state: 'sent' }, msgid ? [await sentWrite(p, msgid, key, userId)] : []);
        if (msgid) await reopenIfFailed(p, msgid);
        return ended;
      }
      case 'nobody':
        return toPeople('told', delivery.tried);
      case 'broken':
        p.log('card.parked', { purpose: item.purpose, errcode: delivery.errcode });
        return toPeople('parked', item.tried);
      case 'later': {
        const { tried } = delivery;
        if (attempts >= maxAttempts) return toPeople('told', tried);
        const urgent = level === 'P0' && attempts >= urgentAttempts;
        return again(tried, pauseAfter(attempts), urgent ? ((await task()) ?? []) : []);
      }
      default:
        return delivery satisfies never;
    }
  };
}
