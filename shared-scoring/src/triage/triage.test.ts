import fc from 'fast-check';
import { expect, test } from 'vitest';
import raw from '../../regions/000000/signs.json' with { type: 'json' };
import { readSigns } from './signs.ts';
import { triage } from './triage.ts';

const catalogue = readSigns(raw);
const ids = catalogue.signs.map((sign) => sign.id);
const modifierIds = catalogue.modifiers.items.map((item) => item.id);
const words = catalogue.keywords.flatMap((keyword) => keyword.words);

/** The catalogue with signs of the urgencies a test wants to see; none of them a red flag. */
const withUrgencies = (...urgencies: number[]) => ({
  ...catalogue,
  signs: catalogue.signs.slice(9, 9 + urgencies.length).map((sign, i) => ({ ...sign, u: urgencies[i] ?? 0 })),
});
const triageOf = (urgencies: number[], modifiers: string[] = []) => {
  const made = withUrgencies(...urgencies);
  return triage({ signs: made.signs.map((sign) => sign.id), modifiers }, made);
};

test.each([
  { of: [25], urgency: 25 },
  { of: [25, 20], urgency: 30 },
  { of: [70, 40], urgency: 80 },
  { of: [70, 25], urgency: 76 },
  { of: [100, 100], urgency: 100 },
])('urgencies $of make $urgency points', ({ of, urgency }) => {
  expect(triageOf(of).urgency).toBe(urgency);
});

test.each([
  [29, 'P3'],
  [30, 'P2'],
  [31, 'P2'],
  [59, 'P2'],
  [60, 'P1'],
  [61, 'P1'],
  [89, 'P1'],
  [90, 'P0'],
  [91, 'P0'],
])('%i points are level %s', (points, level) => {
  expect(triageOf([points])).toMatchObject({ urgency: points, level });
});

test('a quarter point below the line stays below it, and the whole points shown agree with the level', () => {
  expect(triageOf([55, 19])).toMatchObject({ urgency: 59, level: 'P2' });
  expect(triageOf([55, 20])).toMatchObject({ urgency: 60, level: 'P1' });
});

test('things known about the household add ten each, at most twenty', () => {
  const points = (count: number) => triageOf([25], modifierIds.slice(0, count)).urgency;
  expect([0, 1, 2, 3, 6].map(points)).toEqual([25, 35, 45, 45, 45]);
});

test.each(catalogue.signs)('$id alone: $u points, red flag $redFlag, hidden from the household $hides', (sign) => {
  const { urgency, redFlag, hides, level, reasons } = triage({ signs: [sign.id], modifiers: [] }, catalogue);
  expect({ urgency, redFlag, hides }).toEqual({ urgency: sign.u, redFlag: sign.redFlag, hides: sign.hides });
  if (sign.redFlag) expect(level).toBe('P0');
  expect(reasons[0]).toContain(sign.short);
});

test('a red flag is P0 even when its urgency is low', () => {
  const weak = { ...catalogue, signs: catalogue.signs.map((sign) => ({ ...sign, u: 10 })) };
  expect(triage({ signs: ['S08'], modifiers: [] }, weak)).toMatchObject({ urgency: 10, level: 'P0', redFlag: true });
});

test('words of suicide or violence make P0, words of hunger P1; blanks and marks hide nothing', () => {
  const noted = (note: string) => triage({ signs: ['S23'], modifiers: [], note }, catalogue);
  expect(noted('她说不 想、活 了')).toMatchObject({ level: 'P0', redFlag: true, hides: false, urgency: 15 });
  expect(noted('晚上又在打孩子')).toMatchObject({ level: 'P0', redFlag: true, hides: true });
  expect(noted('好几天没饭吃')).toMatchObject({ level: 'P1', redFlag: false });
  expect(noted('不太认识人')).toMatchObject({ level: 'P3', redFlag: false });
});

test.each(['怕被打扰', '敲门没反应', '煤气没气了', '她说想死孙子了', '没钱买救命药', '医生说要动刀', ''])(
  'everyday words raise nothing: %s',
  (note) => {
    expect(triage({ signs: ['S23'], modifiers: [], note }, catalogue)).toMatchObject({ level: 'P3', redFlag: false });
  },
);

test('the same sign ticked twice counts once', () => {
  expect(triage({ signs: ['S19', 'S19'], modifiers: [] }, catalogue).urgency).toBe(25);
});

test('a sign the catalogue does not know is read by a person within P1', () => {
  expect(triage({ signs: ['S23', 'S99'], modifiers: [] }, catalogue)).toMatchObject({ level: 'P1', unknown: ['S99'] });
});

const report = fc.record({ signs: fc.subarray(ids), modifiers: fc.subarray(modifierIds) });
const note = fc
  .array(fc.oneof(fc.string(), fc.constantFrom(...words)), { maxLength: 4 })
  .map((parts) => parts.join(''));

test('a note never lowers the level and never changes the points', () => {
  fc.assert(
    fc.property(report, note, (draft, text) => {
      const bare = triage(draft, catalogue);
      const noted = triage({ ...draft, note: text }, catalogue);
      expect(noted.level <= bare.level).toBe(true);
      expect(noted.urgency).toBe(bare.urgency);
      expect(Number(noted.redFlag)).toBeGreaterThanOrEqual(Number(bare.redFlag));
    }),
  );
});

test('one more sign, or one more known thing, never lowers anything; the order of ticks does not matter', () => {
  fc.assert(
    fc.property(report, fc.constantFrom(...ids), fc.constantFrom(...modifierIds), (draft, sign, modifier) => {
      const less = triage(draft, catalogue);
      const more = triage({ signs: [...draft.signs, sign], modifiers: [...draft.modifiers, modifier] }, catalogue);
      expect(more.urgency).toBeGreaterThanOrEqual(less.urgency);
      expect(more.level <= less.level).toBe(true);
      expect(triage({ ...draft, signs: [...draft.signs].reverse() }, catalogue)).toEqual(less);
    }),
  );
});

test('points are whole numbers from 0 to 100', () => {
  fc.assert(
    fc.property(report, (draft) => {
      const { urgency } = triage(draft, catalogue);
      expect(Number.isInteger(urgency) && urgency >= 0 && urgency <= 100).toBe(true);
    }),
  );
});
