import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mayGoAt } from '../alert/quiet.ts';
import { covers } from '../identity/roster.ts';
import { keepBigNumbers } from '../wechat/call.ts';
import { clampThing } from '../wechat/clamp.ts';
import { canonical } from './canonical.ts';
import { crockford } from './crockford.ts';
import { readEnvelope, writeEnvelope } from './envelope.ts';
import { isLiving } from './living.ts';
import { localDay, localTime, localWords, nextHour } from './local-time.ts';

test('a thing field has 1 to 20 characters whatever was said, counted by code point, without emoji', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const length = [...clampThing(text)].length;
      return length >= 1 && length <= 20;
    }),
  );
  expect(clampThing('一'.repeat(19))).toBe('一'.repeat(19));
  expect(clampThing('一'.repeat(20))).toBe('一'.repeat(20));
  expect(clampThing('一'.repeat(21))).toBe(`${'一'.repeat(19)}…`);
  expect(clampThing('𠮷'.repeat(21))).toBe(`${'𠮷'.repeat(19)}…`);
  expect(clampThing('👨‍👩‍👧❤️🇨🇳')).toBe('请打开小程序查看');
});

test('the same value gives the same canonical text in any order of keys', () => {
  const shuffled = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  fc.assert(fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (v) => canonical(v) === canonical(shuffled(v))));
  expect(canonical({ b: undefined, a: [1, null, 'x'] })).toBe('{"a":[1,null,"x"]}');
  expect(canonical({ a: new Uint8Array([1, 2]) })).toBe('{"a":"AQI="}');
});

test('base32 takes five bits a letter from the front, and says when there are too few', () => {
  expect(crockford(new Uint8Array([0xff, 0xff, 0xff, 0xff, 0xff]), 8)).toBe('ZZZZZZZZ');
  expect(crockford(new Uint8Array([0, 0, 0, 0, 1]), 8)).toBe('00000001');
  expect(() => crockford(new Uint8Array([0]), 2)).toThrow('too few');
});

test('an envelope gives back what was put in', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.uint8Array({ minLength: 28, maxLength: 99 }), (dataKey, body) => {
      const read = readEnvelope(writeEnvelope({ dataKey, body }));
      expect([...read.dataKey]).toEqual([...dataKey]);
      expect([...read.body]).toEqual([...body]);
    }),
  );
});

test('local time is that of Shanghai', () => {
  const at = Date.parse('2026-11-22T16:05:00Z');
  expect([localDay(at), localTime(at), localWords(at)]).toEqual(['2026-11-23', '0005', '2026年11月23日 00:05']);
  expect(nextHour(at, 8)).toBe(Date.parse('2026-11-23T00:00:00Z'));
  expect(nextHour(Date.parse('2026-11-23T00:00:00Z'), 8)).toBe(Date.parse('2026-11-23T00:00:00Z'));
  expect(nextHour(Date.parse('2026-11-23T00:00:00.001Z'), 8)).toBe(Date.parse('2026-11-24T00:00:00Z'));
});

test('a card may never go out at night below P1, and is never held longer than eleven hours', () => {
  const moment = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
  fc.assert(
    fc.property(moment, fc.constantFrom('P2', 'P3'), (at, level) => {
      const goes = mayGoAt(at, level);
      return goes >= at && goes - at <= 11 * 3_600_000 && localTime(goes) >= '0800' && localTime(goes) < '2100';
    }),
  );
});

test.each([
  ['0830', true],
  ['0829', false],
  ['1659', true],
  ['1700', false],
])('a turn 0830-1700 at %s: %s', (time, on) => {
  expect(covers('0830-1700', time)).toBe(on);
});

test('an item lives until its second has come', () => {
  expect(isLiving(999)({ ttl: 1 })).toBe(true);
  expect(isLiving(1_000)({ ttl: 1 })).toBe(false);
  expect(isLiving(1_000)({})).toBe(true);
});

test('only message ids are quoted', () => {
  expect(keepBigNumbers('{"errcode":0,"msgid": 294402298110051942}')).toBe(
    '{"errcode":0,"msgid": "294402298110051942"}',
  );
});
