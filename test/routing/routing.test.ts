import { findPlace } from 'functions/country';
import { beforeAll, describe, expect, test } from 'vitest';
import byHand from './by-hand.json' with { type: 'json' };
import { type Routed, rightStreet, routedAddresses, silentlyWrong } from './routed.ts';

const say = ({ text, near, meant, done, found }: Routed) => JSON.stringify({ text, near, meant, done, found });

/** A busy machine takes minutes to look through the whole country for every address. */
const patience = 600_000;

describe('5,000 spoilt addresses from the whole country', () => {
  let all: readonly Routed[] = [];
  let determined: readonly Routed[] = [];
  beforeAll(async () => {
    all = await routedAddresses(20_261_126, 5000);
    determined = all.filter((it) => it.determined !== undefined);
  }, patience);

  test('are spoilt in every way and come from every province', () => {
    expect(all.length).toBeGreaterThanOrEqual(5000);
    expect(determined.length).toBeGreaterThan(4500);
    expect(all.length - determined.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ meant }) => meant.slice(0, 2))).size).toBe(31);
    for (const way of ['wrong district', 'typo', 'no district', 'bare street', 'door', 'full width', 'gaps'])
      expect(all.filter(({ done }) => done.includes(way)).length, way).toBeGreaterThan(100);
  });

  test('where the words determine the office, 99 of 100 reach it', () => {
    const missed = determined.filter((it) => !rightStreet(it));
    expect(missed.length / determined.length, missed.slice(0, 10).map(say).join('\n')).toBeLessThanOrEqual(0.01);
  });

  test('most of those are not even doubted, so that a flag means something', () => {
    const certain = determined.filter(({ found }) => found.kind === 'certain');
    expect(certain.length / determined.length).toBeGreaterThan(0.8);
  });

  test('of the rest all but one in a thousand are flagged', () => {
    const unflagged = all.filter((it) => it.determined === undefined && it.found.kind === 'certain');
    expect(unflagged.length / all.length, unflagged.map(say).join('\n')).toBeLessThanOrEqual(0.001);
  });

  test('not more than one in a thousand is silently wrong', () => {
    const wrong = all.filter(silentlyWrong);
    expect(wrong.length / all.length, wrong.map(say).join('\n')).toBeLessThanOrEqual(0.001);
  });
});

describe('addresses written by hand', () => {
  const rows = byHand.addresses.map(([text = '', near = '', code = '', why = '']) => ({ text, near, code, why }));

  test('are 200 and more, clear and unclear ones', () => {
    expect(rows.length).toBeGreaterThanOrEqual(200);
    expect(rows.filter(({ code }) => code === '').length).toBeGreaterThanOrEqual(30);
  });

  test.each(rows.filter(({ code }) => code !== ''))('$text → $code: $why', async ({ text, near, code }) => {
    const found = await findPlace(text, near);
    expect(found).toMatchObject({ street: code.slice(0, 9) });
    if (found.kind === 'certain' && code.length === 12) expect([undefined, code]).toContain(found.committee);
  });

  test.each(rows.filter(({ code }) => code === ''))(
    '"$text" is not taken for certain: $why',
    async ({ text, near }) => {
      expect((await findPlace(text, near)).kind).not.toBe('certain');
    },
  );
});
