import { describe, expect, test } from 'vitest';
import { catalogue, factNamed, worded } from './catalogue.ts';
import { mostMoney } from './money.ts';
import { factTable } from './table.ts';

test('every name stands once, and behind the facts its conditions name', () => {
  expect(factTable(catalogue).named.size).toBe(catalogue.length);
  expect(() => factTable([...catalogue, catalogue[0] as (typeof catalogue)[number]])).toThrow('hukou: stands twice');
  expect(() => factTable([...catalogue].reverse())).toThrow('must stand before it');
});

describe.each(catalogue)('$name', (fact) => {
  const texts = [fact.question, fact.label, fact.say?.yes ?? '', fact.say?.no ?? ''];

  test('is asked of the person meant, in a question', () => {
    expect(fact.question).toMatch(/[??]$/);
    expect(texts.every((text) => text.includes('{who}') === (fact.of === 'member' && text !== ''))).toBe(true);
    expect(worded(fact.question, '奶奶')).not.toContain('{');
  });

  test('has the words its kind needs', () => {
    expect(fact.say !== undefined).toBe(fact.kind === 'bool');
    expect((fact.options?.length ?? 0) > 1).toBe(fact.kind === 'choice' || fact.kind === 'set');
    expect(new Set(fact.options?.map((option) => option.value)).size).toBe(fact.options?.length ?? 0);
  });

  test('offers bands that cover everything without a hole', () => {
    const { bands } = fact;
    if (!bands) return;
    expect(bands[0]?.from).toBe(0);
    expect(bands.at(-1)?.to).toBe(mostMoney);
    bands.slice(1).forEach((band, at) => {
      expect(band.from).toBe(bands[at]?.to);
    });
  });

  test('knows what it counts as when it is not asked', () => {
    expect(fact.when === undefined).toBe(fact.otherwise === undefined);
  });
});

test('a fact is found by name', () => {
  expect(factNamed('age')?.unit).toBe('岁');
  expect(factNamed('nothing')).toBeUndefined();
});
