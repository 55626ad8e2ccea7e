import { fileReport, readMe } from 'shared-scoring/contract';
import { aReport, aStreet, newCaseTemplate } from '../journeys/street.ts';
import type { Bench } from './bench.ts';
import { capacityOf } from './capacity.ts';

const writers = 8;
/** A neighbour may tell of twenty households a day. */
const each = 20;
const neighbours = 16;
const reports = neighbours * each;

const rank = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length, Math.ceil(values.length * share)) - 1] ?? Number.NaN;

/** Reports a second, accepted → card, and what one report costs. `paceMs`: how long a writer rests between reports. */
async function measureAccept(paceMs: number) {
  const street = await aStreet({ now: Date.parse('2026-11-24T10:00:00+08:00') });
  try {
    const wechat = street.simulator;
    if (!wechat) throw new Error('the street has its own WeChat here');
    const advisor = street.phone('advisor');
    // One tap pays for one card; WeChat tells taps apart by the second.
    for (let n = 0; n < reports; n += 1) {
      await street.clock.add(1_000);
      await advisor.subscribe(newCaseTemplate);
    }
    const phones = Array.from({ length: neighbours }, (_, n) => street.phone(`guest-${n}`));
    for (const phone of phones) await phone.call(readMe, {});

    const accepted = new Map<string, number>();
    const alerted = new Map<string, number>();
    const deaf = wechat.feed.listen((event) => {
      const id = event.type === 'card' && /[0-9A-Z]{26}/.exec(event.card.page ?? '')?.[0];
      if (id) alerted.set(id, performance.now());
    });
    const spent = capacityOf(street.platform.db);
    const answers: number[] = [];
    let next = 0;
    const began = performance.now();
    const writer = async () => {
      for (let mine = next++; mine < reports; mine = next++) {
        // Urgent, because ordinary cards to one advisor are capped per day.
        const draft = aReport({ signs: ['S01'] });
        const from = performance.now();
        await phones[mine % neighbours]?.call(fileReport, draft);
        accepted.set(draft.id, performance.now());
        answers.push(performance.now() - from);
        if (paceMs > 0) await new Promise((done) => setTimeout(done, paceMs));
      }
    };
    await Promise.all(Array.from({ length: writers }, writer));
    const seconds = (performance.now() - began) / 1000;
    await street.settled();
    deaf();
    const waits = [...alerted].map(([id, at]) => Math.max(0, at - (accepted.get(id) ?? at)));
    return { seconds, answers, waits, spent: spent(), alerted: alerted.size };
  } finally {
    await street.stop();
  }
}

/** Writers rest so long that eight of them make about ten reports a second: a city's worst hour, not a street's. */
const restMs = 750;

const units = (sum: number) => (sum / reports).toFixed(1);
const ms = (values: readonly number[], share: number) => Number(rank(values, share).toFixed(0));

async function row(pace: string, paceMs: number) {
  const { seconds, answers, waits, spent, alerted } = await measureAccept(paceMs);
  return {
    pace,
    'accepted/s': (reports / seconds).toFixed(0),
    'accept p50 ms': ms(answers, 0.5),
    'p99 ms': ms(answers, 0.99),
    'accepted → card p50 ms': ms(waits, 0.5),
    'card p99 ms': ms(waits, 0.99),
    cards: `${alerted}/${reports}`,
    // Estimate of tech/backend.md §7 for one accept: 13.
    'WRU accept': units(spent.accept.write),
    'WRU alert': units(spent.rest.write),
    RRU: units(spent.accept.read + spent.rest.read),
  };
}

export const accept: Bench = {
  title: `Accept a report and alert the advisor: ${reports} reports, ${writers} writers, one local street`,
  run: async () => [await row('as fast as they can', 0), await row('with rests', restMs)],
};
