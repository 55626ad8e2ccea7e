import { describe, expect, test } from 'vitest';
import { aPolicy } from '../rule/world.sample.ts';
import { entryAt, figureAt } from './figure.ts';
import { loadPack } from './pack.ts';
import { PackError, readPack } from './read.ts';
import type { Parameter, RawPack, RawPacks } from './schema.ts';

const entry = (from: string, value: number | null, more: object = {}) => ({
  from,
  value,
  confidence: value === null ? 'unknown' : 'verified',
  source: '某文件',
  ...more,
});
const line = (...series: readonly object[]) => ({ label: '低保标准', unit: 'yuan/month', series }) as Parameter;
const formula = { times: 24, of: 'b' };
const dibao = line(entry('2025-07-01', 1650, { to: '2026-06-30' }), entry('2026-07-01', 1690, { to: '2027-06-30' }));

describe('a figure on a day', () => {
  const at = (on: string) => figureAt([{ dibao }], 'dibao', on);
  test('changes on the day of the notice, in Fen', () => {
    expect(['2026-06-30', '2026-07-01', '2027-06-30'].map((on) => at(on)?.lo)).toEqual([165_000, 169_000, 169_000]);
  });
  test('is unknown before the first day and after the last', () => {
    expect(['2025-06-30', '2027-07-01'].map((on) => at(on)?.loose)).toEqual([true, true]);
  });
  test('of two that hold, the one that began last counts', () => {
    expect(entryAt([entry('2020-01-01', 1), entry('2021-01-01', 2)] as never, '2022-01-01')?.value).toBe(2);
  });
  test('comes from the nearest region that has one for the day, else from its parent', () => {
    const near = { dibao: line(entry('2026-07-01', 1700, { to: '2026-12-31' })) };
    const from = (on: string) => figureAt([near, { dibao }], 'dibao', on)?.lo;
    expect(['2026-06-30', '2026-12-31', '2027-01-01'].map(from)).toEqual([165_000, 170_000, 169_000]);
  });
  test('nobody knows is nothing', () => {
    expect(figureAt([{ dibao }], 'marginal', '2026-07-01')).toBeUndefined();
  });
  test('unverified keeps what it lies between apart from what is stated; a switch is nought or one', () => {
    const soft = line(entry('2026-01-01', 3, { between: [2, 3], confidence: 'derived' }));
    expect(figureAt([{ soft }], 'soft', '2026-07-01')).toMatchObject({
      lo: 200,
      hi: 300,
      statedLo: 300,
      verified: false,
    });
    const open = { ...line(entry('2026-01-01', 1, { confidence: 'uncertain' })), unit: 'switch' } as Parameter;
    expect(figureAt([{ open }], 'open', '2026-07-01')).toMatchObject({ lo: 0, hi: 1, statedLo: 1 });
  });
});

const region = (code: string, parent: string | null) => ({
  code,
  name: code,
  parent,
  version: '1',
  date: '2026-11-22',
});
const faults = (run: () => unknown): string => {
  try {
    run();
  } catch (error) {
    if (error instanceof PackError) return error.message;
    throw error;
  }
  return '';
};

describe('a pack that cannot be read', () => {
  const raw = (more: Partial<RawPack>): RawPack => ({ region: region('310000', null), ...more });
  test.each<[string, Partial<RawPack>, string]>([
    [
      'a field of a policy',
      { policies: [aPolicy('sh-a', 'x', { category: '低宝' })] },
      '310000/policies/sh-a.json · category must be one of',
    ],
    [
      'a field nobody knows',
      { policies: [aPolicy('sh-a', 'x', { validUntil: '2027-01-01' })] },
      '310000/policies/sh-a.json ·',
    ],
    ['a day', { policies: [aPolicy('sh-a', 'x', { validFrom: '1 July' })] }, 'validFrom must be a day'],
    [
      'a rule',
      { policies: [aPolicy('sh-a', { all: [{ not: 1 }] })] },
      'when.all[0].not must be a yes/no rule, found 1',
    ],
    ['no source', { policies: [aPolicy('sh-a', 'x', { sources: [] })] }, 'sources must name at least one source'],
    ['an id twice', { policies: [aPolicy('sh-a', 'x'), aPolicy('sh-a', 'x')] }, 'policies/sh-a.json · id stands twice'],
    ['no id', { policies: [{}] }, '310000/policies/#1.json · id'],
    [
      'a value nobody knows',
      { parameters: { a: line(entry('2026-01-01', 1, { confidence: 'unknown' })) } },
      '310000/parameters.json · a.series[0].value is null exactly when',
    ],
    [
      'a value outside its bounds',
      { parameters: { a: line(entry('2026-01-01', 9, { between: [1, 2], confidence: 'derived' })) } },
      'a.series[0].between must hold the value',
    ],
    [
      'bounds the wrong way',
      { parameters: { a: line(entry('2026-01-01', null, { between: [2, 1] })) } },
      'between must go from the lower',
    ],
    [
      'days the wrong way',
      { parameters: { a: line(entry('2026-01-02', 1, { to: '2026-01-01' })) } },
      'to must not be before from',
    ],
    [
      'a derived that is neither',
      { derived: { a: { label: '甲' } } },
      '310000/derived.json · a must have either rule or number',
    ],
    [
      'a multiple that is not one',
      { parameters: { b: line(entry('2026-01-01', 100)), a: line(entry('2026-01-01', 2401, { formula })) } },
      '310000/parameters.json · a.series[0].formula gives 24 × 100 = 2400, not 2401',
    ],
    [
      'a multiple that outlives its line',
      {
        parameters: {
          b: line(entry('2026-01-01', 100, { to: '2026-06-30' }), entry('2026-07-01', 110)),
          a: line(entry('2026-01-01', 2400, { formula })),
        },
      },
      'a.series[0].formula outlives b, which changes after 2026-06-30',
    ],
    [
      'a multiple of nothing',
      { parameters: { a: line(entry('2026-01-01', 2400, { formula })) } },
      'a.series[0].formula needs b on 2026-01-01',
    ],
    ['a region', { region: { ...region('31', null) } }, '31/region.json · code must be six digits'],
  ])('names file, path and remedy: %s', (_, more, message) => {
    expect(faults(() => readPack(raw(more)))).toContain(message);
  });
  test('names all its faults at once', () => {
    const both = raw({ policies: [aPolicy('sh-a', { not: 1 }), aPolicy('sh-b', { any: [] })] });
    expect(faults(() => readPack(both)).split('\n')).toHaveLength(2);
  });
});

describe('inheritance', () => {
  const packs: RawPacks = {
    '000000': {
      region: region('000000', null),
      policies: [aPolicy('sh-a', 'p'), aPolicy('sh-b', 'p')],
      derived: { d: { label: '国', rule: 'p' } },
    },
    '310000': {
      region: region('310000', '000000'),
      policies: [aPolicy('sh-b', 'q'), aPolicy('sh-c', 'q')],
      derived: { d: { label: '市', rule: 'q' } },
    },
    '310105': { region: region('310105', '310000') },
  };
  test('lays the nearest region on top', () => {
    const pack = loadPack(packs, '310105');
    expect(pack.policies.map(({ id, when }) => [id, when])).toEqual([
      ['sh-a', 'p'],
      ['sh-b', 'q'],
      ['sh-c', 'q'],
    ]);
    expect(pack.derived.d?.label).toBe('市');
    expect(pack.region.name).toBe('310105');
  });
  test('refuses a region nobody listed, and parents in a circle', () => {
    expect(faults(() => loadPack(packs, '999999'))).toContain('there is no region 999999: list it in regions/index.ts');
    const listed = { '000002': { region: region('000001', null) } };
    expect(faults(() => loadPack(listed, '000002'))).toContain('code is 000001, but it is listed as 000002');
    const round = { '000001': { region: region('000001', '000001') } };
    expect(faults(() => loadPack(round, '000001'))).toContain('parents go in a circle');
  });
});
