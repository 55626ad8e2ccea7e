import { readInbox } from 'shared-scoring/contract';
import { localTemplates, openidOf } from '../../dev/index.ts';
import { addCreditWrite, clearCreditsWrite, creditsOf } from '../identity/credits.ts';
import { commit } from '../platform/commit.ts';
import { monday10, type World } from '../world.sample.ts';

const template = localTemplates.TEMPLATE_NEW_CASE.id;

/** Where the alert of a new case lies in the outbox. */
export const alertKey = (id: string) => ({ pk: `R#${id}`, sk: 'OB#alert#1' });

/** What tests of alerts look at: credits, cards, tasks, the outbox row. */
export const alertsOf = (world: World) => {
  const left = async (who: string) => creditsOf(world.p, await world.userOf(who), template);
  const setBook = async (who: string) => world.wechat.book.setCredits(openidOf(who), template, await left(who));
  return {
    left,
    cards: (id: string) => world.wechat.book.cards().filter(({ page }) => page === `advisor/case/index?id=${id}`),
    async tasks(who: string, id: string) {
      const { items } = (await world.call(readInbox, {}, who)).ok;
      return items.filter((item) => item.caseId === id && item.kind === 'task');
    },
    async row(id: string) {
      const { pk, sk } = alertKey(id);
      return (await world.everything()).find((item) => item.pk === pk && item.sk === sk) ?? {};
    },
    /** Taps of 允许, in our ledger and in WeChat's. */
    async allow(who: string, times = 1) {
      const write = addCreditWrite(world.p.table, await world.userOf(who), template);
      for (let n = 0; n < times; n += 1) await commit(world.p, [write]);
      await setBook(who);
    },
    /** No faults, no credits, Monday at ten. */
    async reset() {
      world.wechat.faults.set({});
      for (const who of ['advisor', 'advisor2']) {
        await commit(world.p, [clearCreditsWrite(world.p.table, await world.userOf(who), template, 0)]);
        await setBook(who);
      }
      await world.clock.add(monday10 - world.clock.now());
    },
  };
};
