import { describe, expect, test } from 'vitest';
import { incomeRulesOf } from '../../regions/income.ts';
import { mostMoney } from '../facts/money.ts';
import { aDraft, anEarner, inGuangzhou, inShanghai, type Told, yuan } from './earner.sample.ts';
import { readIncomeRules } from './rules.ts';

const most = mostMoney / 100;
const one = (told: Readonly<Record<string, Told>>) => aDraft([anEarner('奶奶', told, { age: 70 })]);

describe('what comes in (民发〔2021〕57号 第十三条)', () => {
  test('wages, pensions, rent and support add up; year money is spread over twelve months', () => {
    const draft = aDraft([anEarner('妈妈', { oddJobs: 2000, bonus: 2400 }), anEarner('外公', { pension: 3000 })], {
      rent: 1500,
      interest: 600,
    });
    const result = inGuangzhou(draft);
    expect(yuan(result.month)).toEqual([6750, 6750]);
    expect(yuan(result.perPerson)).toEqual([3375, 3375]);
    expect(result.earners.map(({ earner, month }) => [earner, month.lo / 100])).toEqual([
      ['妈妈', 2200],
      ['外公', 3000],
      ['home', 1550],
    ]);
  });
  test.each(['assistance', 'preferential', 'familyPlanning', 'scholarship', 'bravery'])(
    '%s never counts, and the line says why',
    (item) => {
      const { month, lines } = inGuangzhou(one({ [item]: 800 }));
      expect(yuan(month)).toEqual([0, 0]);
      expect(lines).toEqual([
        expect.objectContaining({ item, treatment: 'leftOut', why: expect.stringContaining('不算收入') }),
      ]);
      expect(lines[0]?.source).toContain('57号');
    },
  );
  test.each([
    ['residentPension', '2025-12-31', '由街道分开核'],
    ['residentPension', '2026-01-01', '没有看到新规定'],
    ['disabilityAid', '2026-11-26', '街道会核'],
    ['elderAllowance', '2026-11-26', '街道会核'],
  ])('%s on %s is none or all, until the office decides', (item, on, why) => {
    const { month, lines } = inShanghai(one({ [item]: 200 }), on);
    expect(yuan(month)).toEqual([0, 200]);
    expect(lines[0]?.why).toContain(why);
  });
  test('contributions and maintenance paid are taken off, costs of work only perhaps, and nothing falls below nought', () => {
    expect(yuan(inGuangzhou(one({ pension: 3000, maintenancePaid: 1000, ownContributions: 500 })).month)).toEqual([
      1500, 1500,
    ]);
    expect(yuan(inGuangzhou(one({ wage: 3000, jobCost: 200 })).month)).toEqual([2800, 3000]);
    expect(yuan(inGuangzhou(one({ pension: 300, maintenancePaid: 1000 })).month)).toEqual([0, 0]);
  });
  test('a rule that has run out leaves the money open', () => {
    expect(yuan(inGuangzhou(one({ pension: 900 }), '2021-06-30').month)).toEqual([0, 900]);
    expect(yuan(inGuangzhou(one({ pension: 900, maintenancePaid: 100 }), '2021-07-01').month)).toEqual([800, 800]);
  });
});

describe('what is not told', () => {
  test.each([
    { kind: 'unsure' },
    { kind: 'declined' },
    { kind: 'value', value: 'x' },
    { kind: 'value', value: -1 },
    { kind: 'range', from: -1, to: 5 },
  ] as const)('an amount told as %j may be any amount, never nought', (answer) => {
    const result = inGuangzhou(one({ pension: 100, support: answer }));
    expect(yuan(result.month)).toEqual([100, most]);
    expect(result.earners[0]?.told).toBe(false);
  });
  test('who was not asked may have any income; money that never counts needs no amount', () => {
    const result = inGuangzhou(
      aDraft([anEarner('妈妈', { pension: 100 }), { id: '爸爸', label: '爸爸', amounts: {} }]),
    );
    expect(yuan(result.month)).toEqual([0, most]);
    expect(result.earners.map(({ told }) => told)).toEqual([true, false, true]);
    const { earners } = inGuangzhou(one({ assistance: { kind: 'unsure' } }));
    expect(earners[0]?.told).toBe(true);
  });
  test('an item that is not theirs or is paid out is not taken for income', () => {
    expect(yuan(inGuangzhou(one({ rent: 900 })).month)).toEqual([0, 0]);
    const child = anEarner('小宝', { wage: 900 }, { age: 15 });
    expect(yuan(inGuangzhou(aDraft([child])).month)).toEqual([0, 0]);
    expect(yuan(inGuangzhou(aDraft([{ ...child, age: 16 }])).month)).toEqual([900, 900]);
  });
  test('an empty household has no income by heads', () => expect(inGuangzhou(aDraft([])).perPerson).toBeNull());
});

describe('the deduction for work (条例第二十七条;870 元,最低工资 2690 元,到 2025-06-30)', () => {
  const counted = (told: Readonly<Record<string, Told>>, on?: string) => yuan(inShanghai(one(told), on).counted);
  test.each<[string, Told, readonly [number, number]]>([
    ['just below', 2689.99, [2689.99, 2689.99]],
    ['at', 2690, [1820, 1820]],
    ['just above', 2690.01, [1820.01, 1820.01]],
    ['a band across the line keeps both ends', [2600, 2800], [1820, 2690]],
    ['a band wholly above', [3000, 4000], [2130, 3130]],
    ['a band that ends at the line', [2000, 2690], [1820, 2690]],
  ])('%s the line', (_, wage, expected) => {
    expect(counted({ wage })).toEqual(expected);
  });
  test('looks at the pay of one person, all their work together, and at nothing but pay', () => {
    expect(counted({ wage: 2000, oddJobs: 690 })).toEqual([1820, 1820]);
    expect(counted({ wage: 2000, pension: 2000 })).toEqual([4000, 4000]);
    const two = aDraft([anEarner('妈妈', { wage: 1500 }), anEarner('爸爸', { wage: 1500 })]);
    expect(yuan(inShanghai(two).counted)).toEqual([3000, 3000]);
  });
  test('is not taken off twice: the answer for incomeMonth still holds it', () => {
    const result = inShanghai(one({ wage: 2690 }));
    expect(yuan(result.month)).toEqual([2690, 2690]);
    expect(result.lines.at(-1)).toMatchObject({
      item: 'workDisregard',
      treatment: 'deducts',
      counts: { lo: -87_000, hi: -87_000 },
    });
    expect(result.lines.at(-1)?.source).toContain('W12');
  });
  test('of 2026 is not confirmed: the whole width of the figure stays open', () => {
    expect(counted({ wage: 3000 }, '2026-11-26')).toEqual([1260, 3000]);
    expect(counted({ wage: 2739.99 }, '2026-11-26')).toEqual([2739.99, 2739.99]);
    expect(counted({ wage: 2740 }, '2026-11-26')).toEqual([1000, 2740]);
  });
  test('may hold for pay not told, and then says so', () => {
    const result = inShanghai(aDraft([{ id: '爸爸', label: '爸爸', amounts: {} }]));
    expect(result.lines).toEqual([expect.objectContaining({ item: 'workDisregard', treatment: 'mayDeduct' })]);
    expect(yuan(result.counted)).toEqual([0, most]);
  });
  test('is nobody’s who is too young, and not Guangzhou’s', () => {
    expect(inShanghai(aDraft([anEarner('小宝', {}, { age: 15 })])).lines).toEqual([]);
    expect(yuan(inGuangzhou(one({ wage: 5000 })).counted)).toEqual([5000, 5000]);
  });
});

test('what no form can work out is told beside: Qingdao’s fixed shares, the nation’s notes', () => {
  const notes = (code: string) => readIncomeRules(incomeRulesOf(code)).notes.map(({ text }) => text);
  expect(notes('370211').some((text) => text.includes('西海岸'))).toBe(true);
  expect(notes('310118')).toHaveLength(3);
  expect(inShanghai(aDraft([]), '2021-07-01').notes).toHaveLength(2);
});

test('rules that do not keep the schema are refused', () => {
  expect(() => readIncomeRules([{ items: [{ id: 'wage' }] }])).toThrow();
});
