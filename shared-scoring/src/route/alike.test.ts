import { expect, test } from 'vitest';
import { alike } from './alike.ts';
import { doorReadings } from './door-parts.ts';

const day = 86_400_000;
const place = (door: string, over = {}) => ({ street: '310105002', committee: '310105002001', door, at: 0, ...over });

test('the door and the old lady on its fourth floor are suggested as one', () => {
  expect(alike(place('3弄12号402'), place('三弄十二号四楼的阿婆'))).toEqual({
    kind: 'suggest',
    score: 0.64,
    why: '同一弄、同一号、同一楼层',
  });
});

test.each([
  ['三弄十二号四零二室', { lane: '3', house: '12', room: '402', floor: '4' }],
  ['５幢2单元１８０１室', { house: '5', unit: '2', room: '1801', floor: '18' }],
  ['5楼2单元301', { house: '5', unit: '2', room: '301', floor: '3' }],
  ['愚园路1112弄3号501', { road: '愚园路', lane: '1112', house: '3', room: '501', floor: '5' }],
  ['第3村民小组8号', { group: '3', house: '8' }],
  ['四楼的阿婆', { floor: '4' }],
  ['有两个老人', {}],
])('%s is read part by part', (text, parts) => {
  expect(doorReadings(text)).toEqual([parts]);
});

test('figures without words have two readings', () => {
  expect(doorReadings('3-12-402')).toEqual([
    { lane: '3', house: '12', room: '402', floor: '4' },
    { house: '3', unit: '12', room: '402', floor: '4' },
  ]);
});

test.each([
  [30, 'suggest'],
  [31, 'apart'],
])('without a door, the same person %i days later is %s', (days, kind) => {
  const later = place('四楼', { note: '张阿婆拄拐杖', at: days * day });
  expect(alike(place('四楼的张阿婆', { note: '拄拐杖' }), later).kind).toBe(kind);
});

test('a border between committees is no proof of two households, a door is', () => {
  const beyond = { committee: '310105002002' };
  expect(alike(place('愚园路3号501'), place('愚园路3号501', beyond)).kind).toBe('suggest');
  expect(alike(place('3弄12号402'), place('3弄12号402', beyond)).kind).toBe('apart');
  expect(alike(place('愚园路3号501'), place('愚园路3号502', beyond)).kind).toBe('apart');
});

test('without a committee or a road no door is certain', () => {
  const unknown = { committee: undefined };
  expect(alike(place('3弄12号402', unknown), place('3弄12号402', unknown)).kind).toBe('suggest');
});
