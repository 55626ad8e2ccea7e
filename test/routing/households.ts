import { type Chance, fullWidth, inChinese } from './chance.ts';

/** Where and who a household is, as it really is; reports only tell parts of it. */
export type Household = {
  readonly kind: 'lane' | 'estate' | 'village';
  readonly committee: string;
  readonly estate: string;
  /** Lane, building or group; then house or unit; then floor and the flat on it. A village has no flats. */
  readonly outer: number;
  readonly inner: number;
  readonly floor: number;
  readonly flat: number;
  readonly surname: string;
  readonly who: 'old woman' | 'old man' | 'child' | 'young';
};

export type Told = {
  readonly street: string;
  readonly committee: string;
  readonly door: string;
  readonly note: string;
  readonly at: number;
};

const estates = ['京华小区', '绿园新村', '虹桥花园', '平安里', '东风公寓', '阳光家园', '中山苑'];
const surnames = ['王', '李', '张', '陈', '周', '吴', '徐', '孙'];
const people = {
  'old woman': ['阿婆', '老太太', '奶奶', '老奶奶'],
  'old man': ['老伯', '爷爷', '大爷', '阿公'],
  child: ['小孩', '孩子'],
  young: ['小伙子', '年轻人'],
} as const;
const seen = ['好几天没出门', '门口堆满了东西', '晚上没开灯', '总在翻垃圾桶', '听到哭声', '叫门没人应', '信箱塞满了'];

/** Any household of the country's three kinds of doors. */
export const household = (by: Chance): Household => ({
  kind: by.pick(['lane', 'lane', 'estate', 'village'] as const),
  committee: `3101050020${10 + by.below(80)}`,
  estate: by.pick(estates),
  outer: 1 + by.below(120),
  inner: 1 + by.below(40),
  floor: 1 + by.below(9),
  flat: 1 + by.below(6),
  surname: by.pick(surnames),
  who: by.pick(['old woman', 'old woman', 'old man', 'child', 'young'] as const),
});

const swap = (figure: number) => Number([...String(figure)].reverse().join(''));

/** Another household that is easily taken for this one. Undefined when the trick changes nothing here. */
export const lookalikes: Readonly<Record<string, (of: Household) => Household>> = {
  'same stair, other floor': (of) => ({ ...of, floor: of.floor === 1 ? 2 : of.floor - 1 }),
  'same floor, next flat': (of) => ({ ...of, flat: of.flat === 1 ? 2 : of.flat - 1 }),
  '12号 for 21号': (of) => ({ ...of, inner: swap(of.inner) }),
  '402 for 204': (of) => ({ ...of, floor: of.flat, flat: of.floor }),
  'the next lane': (of) => ({ ...of, outer: of.outer + 2 }),
  'the next house': (of) => ({ ...of, inner: of.inner + 1 }),
  'lane and house exchanged': (of) => ({ ...of, outer: of.inner, inner: of.outer }),
  'the same door in another committee': (of) => ({ ...of, committee: `3101050030${of.committee.slice(-2)}` }),
};

/** Whether two households share a door, so that nobody can tell them apart by it. */
export const sameDoor = (one: Household, other: Household): boolean =>
  (['kind', 'committee', 'outer', 'inner'] as const).every((part) => one[part] === other[part]) &&
  (one.kind === 'village' || (one.floor === other.floor && one.flat === other.flat));

const figure = (by: Chance, value: number): string => {
  if (by.maybe(0.25)) return inChinese(value);
  return by.maybe(0.15) ? fullWidth(String(value)) : String(value);
};

const roomOf = ({ floor, flat }: Household) => floor * 100 + flat;

const spoken = (by: Chance, of: Household): string => (by.maybe(0.5) ? of.surname : '') + by.pick(people[of.who]);

const flatTold = (by: Chance, of: Household): string => {
  const way = by.below(10);
  if (way < 7) return by.maybe(0.5) ? `${figure(by, roomOf(of))}室` : String(roomOf(of));
  if (way < 9) return `${figure(by, of.floor)}楼的${spoken(by, of)}`;
  return `的${spoken(by, of)}`;
};

const doorTold = (by: Chance, of: Household): string => {
  const gap = by.pick(['', '', '', ' ', ',', '-']);
  if (of.kind === 'village')
    return `${figure(by, of.outer)}${by.pick(['组', '队', '村民小组'])}${gap}${figure(by, of.inner)}号`;
  if (of.kind === 'estate') {
    if (by.maybe(0.05)) return `${of.outer}-${of.inner}-${roomOf(of)}`;
    return `${figure(by, of.outer)}${by.pick(['幢', '号楼', '栋'])}${gap}${figure(by, of.inner)}单元${gap}${flatTold(by, of)}`;
  }
  const lane = by.maybe(0.1) ? '' : `${figure(by, of.outer)}弄${gap}`;
  return `${lane}${figure(by, of.inner)}号${flatTold(by, of)}`;
};

/** What one neighbour writes about a household, independently of any other neighbour. */
export const told = (by: Chance, of: Household): Told => ({
  street: of.committee.slice(0, 9),
  committee: of.committee,
  door: `${by.maybe(0.3) && of.kind !== 'village' ? of.estate : ''}${doorTold(by, of)}`,
  note: `${by.maybe(0.4) ? spoken(by, of) : ''}${by.pick(seen)}`,
  at: by.below(20) * 86_400_000,
});
