// A third way to judge, for households that have told only part: walks the JSON of the rules over the raw answers, anew for
// every question, with ranges and three words. It shares the meaning of the language with the evaluator, and no line of code.
import type { Answers, Pack } from 'shared-scoring';
import { answersOf, dayNumber, type Person, type Range, spans } from './oracle-answers.ts';
import { lapsed, lineOf } from './oracle-lines.ts';
import { compare, gapped, join, joins, no, outside, type Said, turn, yes } from './oracle-ranges.ts';

type Json = Readonly<Record<string, unknown>>;
type Told = ReturnType<typeof answersOf>;

const exactly = (value: number): Range => ({ lo: value, hi: value, gap: false, dark: false });
const first = (rule: unknown) => Object.entries(rule as Json)[0] as [string, unknown];

/** Reads rules for one household; `stated`: figures count as stated. */
const reader = (pack: Pack, today: string, told: Told, stated: boolean) => {
  const { counted, people, remembered, factValue, rangeOf } = told;
  const place = (person: Person) => (person === null ? '' : people.indexOf(person));

  const asked = (name: unknown, person: Person, test: (value: unknown) => boolean): Said => {
    const known = factValue(typeof name === 'string' ? name : (name as { household: string }).household, person);
    return known.kind === 'value' ? (test(known.value) ? yes : no) : gapped;
  };

  const choose = ([condition, then, otherwise]: readonly unknown[], person: Person): Range => {
    const answer = truth(condition, person, 0);
    const branches = [
      ...(answer.word === 'no' ? [] : [number(then, person)]),
      ...(answer.word === 'yes' ? [] : [number(otherwise, person)]),
    ];
    return {
      lo: Math.min(...branches.map(({ lo }) => lo)),
      hi: Math.max(...branches.map(({ hi }) => hi)),
      gap: answer.gap || branches.some(({ gap }) => gap),
      dark: answer.dark || branches.some(({ dark }) => dark),
    };
  };

  const tally = (json: Json): Range => {
    let [lo, hi, gap, dark] = [0, 0, !counted, false];
    for (const person of people) {
      const where = json.where === undefined ? yes : truth(json.where, person, 0);
      const each = where.word === 'no' ? exactly(0) : 'sum' in json ? number(json.of, person) : exactly(1);
      gap ||= where.gap || each.gap;
      dark ||= where.dark || each.dark;
      const least = where.word === 'yes' ? each.lo : Math.min(0, each.lo);
      const most = where.word === 'yes' ? each.hi : Math.max(0, each.hi);
      lo += counted || least > 0 ? least : least * 15;
      hi += counted || most < 0 ? most : most * 15;
    }
    return { lo: outside(lo, -Infinity), hi: outside(hi, Infinity), gap, dark };
  };

  const number = (rule: unknown, person: Person): Range => {
    if (typeof rule === 'number') return exactly(rule);
    if (typeof rule === 'string') return rangeOf(rule, person);
    const [key, of] = first(rule);
    const named = `${of} ${stated}`;
    if (key === 'household') return rangeOf(of as string, person);
    if (key === 'param') return remembered(`line ${named}`, () => lineOf(pack, today, of as string, stated));
    if (key === 'day') return exactly(dayNumber(of === 'today' ? today : (of as string)));
    if (key === 'derivedNumber') {
      const make = () => number(pack.derived[of as string]?.number, person);
      return remembered(`number ${named} ${place(person)}`, make);
    }
    if (key === 'count' || key === 'sum') return tally(rule as Json);
    if (key === 'if') return choose(of as readonly unknown[], person);
    const span = spans[key];
    return (of as unknown[])
      .map((part) => number(part, person))
      .reduce((a, b) => {
        const ends = span ? [span(a.hi, b.lo), span(a.lo, b.hi)] : joins[key]?.(a, b);
        return { lo: ends?.[0] ?? NaN, hi: ends?.[1] ?? NaN, gap: a.gap || b.gap, dark: a.dark || b.dark };
      });
  };

  const compared = (key: string, of: unknown, person: Person, wish: number): Said => {
    const [a, b] = (of as unknown[]).map((side) => number(side, person)) as [Range, Range];
    const word = compare(key, a, b);
    const open = { word, gap: a.gap || b.gap, dark: a.dark || b.dark };
    if (word !== 'open') return { ...open, gap: false, dark: false };
    if (!stated || !open.dark || open.gap) return open;
    return wish > 0 ? yes : wish < 0 ? no : open;
  };

  /** `wish`: whether the whole rule profits from this part being true (1), false (−1), or neither can be said. */
  const truth = (rule: unknown, person: Person, wish: number): Said => {
    if (typeof rule === 'string') return asked(rule, person, (value) => value === true);
    const [key, of] = first(rule);
    const pair = of as [unknown, unknown];
    const parts = () => (of as unknown[]).map((part) => truth(part, person, wish));
    const each = () => people.map((one) => truth((rule as Json).where, one, wish));
    if (key === 'household') return asked(rule, person, (value) => value === true);
    if (key === 'all') return join(parts(), 'no');
    if (key === 'any') return join(parts(), 'yes');
    if (key === 'is') return asked(pair[0], person, (value) => value === pair[1]);
    if (key === 'in') return asked(pair[0], person, (value) => (pair[1] as unknown[]).includes(value));
    if (key === 'has') return asked(pair[0], person, (value) => (value as unknown[]).includes(pair[1]));
    if (key === 'some') return join(each(), 'yes');
    if (key === 'every') return join(each(), 'no');
    if (key === 'not') {
      const one = truth(of, person, -wish);
      return { ...one, word: turn(one.word) };
    }
    if (key === 'derived') {
      const make = () => truth(pack.derived[of as string]?.rule, person, wish);
      return remembered(`rule ${of} ${place(person)} ${stated} ${wish}`, make);
    }
    if (key !== 'policy') return compared(key, of, person, wish);
    const policy = pack.policies.find(({ id }) => id === of);
    const one = remembered(`policy ${of} ${stated} ${wish}`, () => truth(policy?.when, null, wish));
    return policy && lapsed(policy, today) && !stated && one.word === 'yes' ? { ...one, word: 'open' } : one;
  };

  return (when: unknown) => truth(when, null, 1).word;
};

type Kind = 'fits' | 'possible' | 'open' | 'no';

/** Judges every policy of a pack on a day, for one household that may have told only part. */
export const oracle = (pack: Pack, today: string, answers: Answers): readonly Kind[] => {
  const told = answersOf(pack, answers);
  const strictly = reader(pack, today, told, false);
  const asStated = reader(pack, today, told, true);
  const kindOf = (policy: Pack['policies'][number]): Kind => {
    const word = strictly(policy.when);
    if (word === 'no') return 'no';
    if (word === 'yes') return lapsed(policy, today) ? 'possible' : 'fits';
    return asStated(policy.when) === 'yes' ? 'possible' : 'open';
  };
  return pack.policies.filter(({ validFrom }) => validFrom <= today).map(kindOf);
};
