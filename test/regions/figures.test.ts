import { describe, expect, test } from 'vitest';
import { figures, sourcesOf } from './read-regions.ts';

const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

describe.each(figures.map(([name, figure, region]) => [region, name, figure] as const))(
  'figure %s %s',
  (region, name, { label, series }) => {
    test('is named in plain words', () => {
      expect(label).toMatch(/\p{Script=Han}/u);
    });

    test('runs forward without overlap and without a hole', () => {
      series.slice(1).forEach((entry, at) => {
        const before = series[at]?.to;
        expect(before, `${name}: only the last entry may be open`).toBeDefined();
        expect(entry.from).toBe(nextDay(before as string));
      });
    });

    test('is verified, or says between what it lies or that it is not known', () => {
      for (const { confidence, value, between } of series) {
        if (confidence === 'derived') expect(between, `${name} is derived`).toBeDefined();
        if (confidence === 'unknown') expect(value).toBeNull();
        if (between && value !== null) expect(value >= between[0] && value <= between[1]).toBe(true);
      }
    });

    test('names its source, and every source key is in sources.json', () => {
      for (const { source } of series) {
        expect(source.length).toBeGreaterThan(8);
        const keys = [...source.matchAll(/\[([A-Z][^\]]*)\]/g)].flatMap(([, list]) => (list ?? '').split(', '));
        for (const key of keys) expect(sourcesOf(region), `${name}: ${source}`).toContain(key);
      }
    });
  },
);

test('a switch is 0 or 1, a share lies between', () => {
  for (const [name, { unit, series }] of figures) {
    for (const { value } of series) {
      if (value === null) continue;
      if (unit === 'switch') expect([0, 1], name).toContain(value);
      if (unit === 'share') expect(value > 0 && value <= 1, name).toBe(true);
      expect(value >= 0, name).toBe(true);
    }
  }
});

test('every line for savings since 2024-04-01 is a multiple of dibao, by size of household and person', () => {
  const lines = figures.filter(([name]) => /^sh\.asset_(dibao|marginal)/.test(name));
  expect(lines).toHaveLength(12);
  for (const [name, { series }] of lines)
    for (const { from, formula } of series)
      if (from >= '2024-04-01') expect(formula?.of, `${name} from ${from}`).toBe('sh.dibao');
});

test('the figures everybody quotes stand as published', () => {
  const at = (name: string, day: string, region = name.startsWith('gz') ? '440100' : '310000') =>
    figures
      .find(([key, , where]) => key === name && where === region)?.[1]
      .series.find(({ from, to }) => from <= day && (to === undefined || day <= to))?.value;
  expect([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => at('sh.dibao', `${year}-08-01`))).toEqual([
    1160, 1240, 1330, 1420, 1510, 1595, 1650, 1690,
  ]);
  expect(at('sh.dibao', '2026-06-30')).toBe(1650);
  expect(at('sh.marginal_income', '2024-08-01')).toBe(3190);
  expect(at('sh.asset_dibao', '2024-08-01')).toBe(38_280);
  expect(at('sh.asset_dibao_small', '2024-08-01')).toBe(42_108);
  expect(at('sh.asset_dibao_group', '2024-08-01')).toBe(45_936);
  expect(at('sh.asset_marginal', '2024-08-01')).toBe(57_420);
  expect(at('sh.tekun_living', '2026-08-01')).toBeNull();
  expect(at('sh.orphan', '2026-11-22')).toBe(3200);
  expect(at('sh.min_wage', '2026-11-22')).toBe(2740);
  expect([2020, 2021, 2022, 2023, 2024, 2025].map((year) => at('gz.dibao', `${year}-08-01`))).toEqual([
    1080, 1120, 1196, 1238, 1282, 1309,
  ]);
  expect(['2026-05-31', '2026-06-01'].map((day) => at('gz.dibao', day))).toEqual([1309, null]);
  expect(['2025-12-31', '2026-01-01'].map((day) => at('gz.disability_care', day))).toEqual([280, 290]);
  expect([2018, 2022, 2023, 2024].map((year) => at('qd.dibao', `${year}-08-01`, '370211'))).toEqual([
    660, 995, 1045, 1115,
  ]);
  expect(at('qd.dibao', '2025-01-01', '370211')).toBeNull();
});
