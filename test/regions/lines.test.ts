import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allCases } from './cases.ts';
import { type Line, linesOf } from './lines.ts';
import { chainOf, figures, named } from './read-regions.ts';
import { reckonerOf } from './reckon.ts';

type Untripled = { readonly lines: readonly { readonly key: string; readonly why: string }[] };
const untripled: Untripled = JSON.parse(readFileSync(new URL('untripled.json', import.meta.url), 'utf8'));
const why = new Map(untripled.lines.map((line) => [line.key, line.why]));

const households = allCases.map(({ file, scenario }) => ({
  city: chainOf(scenario.region ?? file.region).at(-2),
  expects: Object.keys(scenario.expect),
  ...reckonerOf(file, scenario),
}));
const unitOf = new Map(figures.map(([name, { unit }]) => [name, unit]));
/** A switch that says whether a text still holds is no line: nobody stands just below it. */
const isSwitch = ({ sides }: Line) => {
  const params = named(sides, 'param');
  return params.length > 0 && params.every((name) => unitOf.get(name) === 'switch');
};

/** Where the households of the scenarios that expect something of this line stand on it: within 1 % or one unit. */
const standing = (line: Line, city: string | undefined) => {
  const places = { below: 0, at: 0, above: 0, unknown: 0 };
  for (const house of households) {
    if (house.city !== city || !house.expects.some((id) => line.users.has(id))) continue;
    for (const who of line.ofMember ? house.members : [{}]) {
      if (!line.guards.every((guard) => house.truth(guard, who))) continue;
      const [left, right] = line.sides.map((side) => house.number(side, who)) as [number, number];
      const distance = left - right;
      if (Number.isNaN(distance)) places.unknown++;
      else if (Math.abs(distance) < Math.max(1e-6, Math.abs(right) * 1e-8)) places.at++;
      else if (Math.abs(distance) <= Math.max(1, Math.abs(right) / 100)) places[distance < 0 ? 'below' : 'above']++;
    }
  }
  return places;
};

const cities = ['310105', '310115', '310118', '440100', '370211'].map((code) => {
  const chain = chainOf(code);
  return [code, linesOf(chain).filter((line) => !isSwitch(line)), chain.at(-2)] as const;
});

describe.each(cities)('numbers compared in the rules of %s', (_code, lines, city) => {
  test('are many', () => expect(lines.length).toBeGreaterThan(20));

  test.each(lines.map((line) => [line.key, line] as const))('%s: somebody stands below, at and above', (key, line) => {
    const { below, at, above, unknown } = standing(line, city);
    const noLine = unknown > 0 && below + at + above === 0;
    if (noLine || why.has(key)) return;
    expect({ below, at, above }).toEqual({
      below: expect.toSatisfy((count: number) => count > 0),
      at: expect.toSatisfy((count: number) => count > 0),
      above: expect.toSatisfy((count: number) => count > 0),
    });
  });
});

test('a line let off stands in the rules, says why, and truly has no triple', () => {
  const all = new Map(cities.flatMap(([, lines, city]) => lines.map((line) => [line.key, { line, city }] as const)));
  for (const [key, reason] of why) {
    expect(reason.length, key).toBeGreaterThan(5);
    const known = all.get(key);
    expect(known, key).toBeDefined();
    if (!known) continue;
    const { below, at, above } = standing(known.line, known.city);
    expect(Math.min(below, at, above), `${key} has a triple: take it off the list`).toBe(0);
  }
});

test('lines without any known figure are those the gap list waits for', () => {
  const unknown = cities.flatMap(([, lines, city]) =>
    lines.filter((line) => {
      const { below, at, above, unknown: dark } = standing(line, city);
      return dark > 0 && below + at + above === 0;
    }),
  );
  const names = [...new Set(unknown.flatMap(({ sides }) => named(sides, 'param')))].sort();
  expect(names).toEqual([
    'gz.asset',
    'qd.asset',
    'qd.marginal',
    'qd.prev_year_income',
    'qd.rigid_share',
    'sh.avg_enterprise_pension',
  ]);
});
