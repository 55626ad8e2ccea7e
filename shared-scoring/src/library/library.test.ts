import { describe, expect, test } from 'vitest';
import { packs } from '../../regions/index.ts';
import table from '../../regions/pinyin.json' with { type: 'json' };
import { loadPack } from '../region/pack.ts';
import { fold } from './fold.ts';
import { readPinyin } from './pinyin.ts';
import { libraryOf, searchLibrary } from './search.ts';
import { onShelf, shelvesOf } from './shelves.ts';
import { nearly } from './typo.ts';

const { policies } = loadPack(packs, '310105');
const library = libraryOf(policies, readPinyin(table.table));
const find = (text: string) => searchLibrary(library, text).map(({ policy }) => policy.id);

describe('search forgives', () => {
  test.each([
    ['the title', '最低生活保障', 'sh-dibao'],
    ['a short name', '低保', 'sh-dibao'],
    ['an old name', '低收入', 'sh-marginal'],
    ['an old name in full', '低收入困难家庭', 'sh-marginal'],
    ['another old name', '支出型贫困', 'sh-rigid-expense'],
    ['a name of the village', '五保', 'sh-tekun'],
    ['pinyin', 'dibao', 'sh-dibao'],
    ['pinyin parted', 'di bao', 'sh-dibao'],
    ['pinyin in capitals', 'DIBAO', 'sh-dibao'],
    ['first letters', 'db', 'sh-dibao'],
    ['first letters of a title', 'zdshbz', 'sh-dibao'],
    ['syllables and letters mixed', 'dib', 'sh-dibao'],
    ['characters and pinyin mixed', '低bao', 'sh-dibao'],
    ['pinyin of a character read in two ways', 'changhuxian', 'sh-ltc'],
    ['the other reading in its own word', 'zhongcanwuye', 'sh-severe-disabled-nojob'],
    ['wide letters', 'dibao', 'sh-dibao'],
    ['wide blanks around', ' 低保 ', 'sh-dibao'],
    ['的 too many', '残疾人的生活的补贴', 'sh-disab-living'],
    ['的 missing', '没人管孩子', 'sh-unattended-child'],
    ['one wrong character of two', '低堡', 'sh-dibao'],
    ['one wrong character', '长户险', 'sh-ltc'],
    ['one character missing', '公共租住房', 'sh-housing-gzf'],
    ['one character too many', '失业保保险金', 'sh-unemployment-insurance'],
    ['two neighbours swapped', '业失保险金', 'sh-unemployment-insurance'],
    ['a wrong letter', 'dibap', 'sh-dibao'],
    ['letters swapped', 'diboa', 'sh-dibao'],
    ['a letter missing', 'shiyebaoxanjin', 'sh-unemployment-insurance'],
    ['a question around the name', '低保怎么申请?', 'sh-dibao'],
    ['several words', '残疾 孩子 康复', 'sh-disab-child-rehab'],
    ['what happened', '下岗了', 'sh-unemployment-insurance'],
    ['what is missing', '漏雨', 'sh-rural-house'],
    ['whom they would ask', '房管局', 'sh-housing-gzf'],
    ['a whole sentence', '我妈妈住院没钱交押金', 'sh-hospital-deposit'],
  ])('%s: %s', (_, text, id) => expect(find(text)).toContain(id));

  test.each([
    ['低保', 'sh-dibao'],
    ['dibao', 'sh-dibao'],
    ['db', 'sh-dibao'],
    ['低收入', 'sh-marginal'],
    ['长护险', 'sh-ltc'],
    ['chx', 'sh-ltc'],
    ['失业金', 'sh-unemployment-insurance'],
    ['廉租房', 'sh-housing-lianzu-subsidy'],
    ['护理补贴', 'sh-disab-care'],
    ['四医联动', 'cn-siyi'],
    ['syld', 'cn-siyi'],
  ])('%s puts %s first', (text, id) => expect(find(text)[0]).toBe(id));

  test('as written stands before spelled, spelled before one slip', () => {
    const scores = ['低保', 'dibao', 'diboa'].map((text) => searchLibrary(library, text)[0]?.score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });

  test('says by which name it was found', () => {
    expect(searchLibrary(library, '低收入')[0]?.by).toEqual({ kind: 'alias', text: '低收入' });
    expect(searchLibrary(library, '失业保险金')[0]?.by).toEqual({ kind: 'title', text: '失业保险金' });
    expect(searchLibrary(library, '下岗')[0]?.by).toEqual({ kind: 'word', text: '下岗' });
  });

  test.each(['', '   ', '。?', '的', 'qqqq', '喹'])('nothing is found for %j', (text) =>
    expect(find(text)).toEqual([]),
  );

  test('a clear name brings what belongs to it and no crowd', () => {
    const [first, ...others] = searchLibrary(library, '失业保险金').map(({ policy }) => policy);
    expect(first?.id).toBe('sh-unemployment-insurance');
    expect(others.filter(({ lifeEvents }) => !lifeEvents.includes('jobLoss'))).toEqual([]);
    expect(find('长护险').length).toBeLessThan(4);
  });

  test('every title, alias and their pinyin find their own policy', () => {
    const pinyin = readPinyin(table.table);
    for (const { id, title, aliases } of policies) {
      for (const name of [title, ...aliases]) {
        const syllables = [...fold(name)].map((character) => pinyin.get(character)?.[0] ?? character);
        const first = syllables.map(([letter]) => letter).join('');
        expect(find(name), name).toContain(id);
        expect(find(syllables.join('')), `${name} in full`).toContain(id);
        expect(find(first), `${name} by first letters`).toContain(id);
      }
    }
  });

  test('one slip anywhere in a name of four characters or more still finds it', () => {
    for (const { id, title } of policies) {
      const name = [...fold(title)];
      if (name.length < 4) continue;
      for (let at = 0; at < name.length; at++) {
        expect(find(name.filter((_, place) => place !== at).join('')), `${title} without ${name[at]}`).toContain(id);
        expect(find(name.map((one, place) => (place === at ? '囧' : one)).join('')), `${title} with 囧`).toContain(id);
      }
    }
  });
});

describe('browsing', () => {
  const shelves = shelvesOf(policies);
  test('every policy stands on a shelf of each kind, and every shelf holds as many as it says', () => {
    const kinds = [
      ...shelves.needs.map(({ value, count }) => [count, onShelf(policies, { need: value })] as const),
      ...shelves.lifeEvents.map(({ value, count }) => [count, onShelf(policies, { lifeEvent: value })] as const),
      ...shelves.departments.map(({ value, count }) => [count, onShelf(policies, { department: value })] as const),
    ];
    for (const [count, held] of kinds) expect(held).toHaveLength(count);
    expect(new Set(kinds.flatMap(([, held]) => held.map(({ id }) => id))).size).toBe(policies.length);
  });
  test('the events of a life that people come with are all there', () => {
    expect(shelves.lifeEvents.map(({ label }) => label)).toEqual([
      '着火、受灾、突然出事',
      '生大病、住院',
      '没了工作',
      '钱不够用',
      '老人要人照顾',
      '上了年纪',
      '家里有残疾人',
      '生孩子',
      '孩子上学',
      '孩子没人管',
      '没房住、房子不好',
      '家里有人去世',
      '打官司、受欺负',
      '心里难受、没人说话',
    ]);
  });
  test('an empty shelf is not shown', () => {
    const few = policies.filter(({ id }) => id === 'sh-legal-aid');
    expect(shelvesOf(few)).toEqual({
      needs: [{ value: 'legal', label: '打官司、讨说法', count: 1 }],
      lifeEvents: [{ value: 'legal', label: '打官司、受欺负', count: 1 }],
      departments: [{ value: '司法', label: '法院、司法局', count: 1 }],
    });
  });
});

test.each([
  ['abc', 'abc', true],
  ['ab', 'abc', true],
  ['abcd', 'abc', true],
  ['axc', 'abc', true],
  ['bac', 'abc', true],
  ['bxc', 'abc', false],
  ['a', 'abc', false],
  ['cba', 'abc', false],
])('%s is one slip from %s: %s', (typed, text, expected) => expect(nearly(typed, text, true)).toBe(expected));
