import { type DoorParts, doorReadings } from './door-parts.ts';
import { contradiction, inCommon, personIn } from './person-words.ts';

/** What one report says about where: codes of the official list, door and description as typed, moment in ms. */
export type ReportedPlace = {
  readonly street: string;
  readonly committee?: string | undefined;
  readonly door?: string | undefined;
  readonly note?: string | undefined;
  readonly at: number;
};

/** `certain` may be linked by itself, `suggest` is shown to the advisor, `apart` is nothing; `why` in plain Chinese. */
export type Alike = { readonly kind: 'certain' | 'suggest' | 'apart'; readonly score: number; readonly why: string };

const day = 86_400_000;
/** Without a door only reports of the same weeks are compared. */
const windowDays = 30;

const words = {
  lane: '弄',
  group: '组',
  house: '号',
  unit: '单元',
  floor: '楼层',
  room: '室',
  road: '路',
  estate: '小区',
};
const exact = ['lane', 'group', 'house', 'unit', 'room', 'floor', 'road'] as const;

type Slot = keyof DoorParts;
type Pair = { readonly a: DoorParts; readonly b: DoorParts };

const differ = ({ a, b }: Pair, slot: Slot) => a[slot] !== undefined && b[slot] !== undefined && a[slot] !== b[slot];
const same = ({ a, b }: Pair, slot: Slot) => a[slot] !== undefined && a[slot] === b[slot];
const oneSided = ({ a, b }: Pair, slot: Slot) => (a[slot] === undefined) !== (b[slot] === undefined);

const apart = (why: string): Alike => ({ kind: 'apart', score: 0, why });
const suggest = (score: number, why: string): Alike => ({ kind: 'suggest', score: Math.round(score * 100) / 100, why });

/** Every part said on both sides is the same, none is missing on one, and together they leave one household. */
const oneDoor = (pair: Pair, sameCommittee: boolean): boolean => {
  const anchored =
    same(pair, 'road') || (sameCommittee && (same(pair, 'lane') || (same(pair, 'estate') && same(pair, 'unit'))));
  const whole = same(pair, 'room') && same(pair, 'house') && anchored;
  const farm = sameCommittee && same(pair, 'group') && same(pair, 'house') && !pair.a.room && !pair.b.room;
  return (whole || farm) && !(['lane', 'group', 'house', 'unit', 'room'] as const).some((slot) => oneSided(pair, slot));
};

const sayParts = (pair: Pair): string =>
  exact
    .filter((slot) => same(pair, slot))
    .map((slot) => `同一${words[slot]}`)
    .join('、');

const text = ({ door = '', note = '' }: ReportedPlace) => `${door},${note}`;

const compared = (one: ReportedPlace, other: ReportedPlace, pair: Pair): Alike => {
  const wrong = exact.find((slot) => differ(pair, slot));
  if (wrong) return apart(`${words[wrong]}不同`);
  const [person, neighbour] = [personIn(text(one)), personIn(text(other))];
  const clash = contradiction(person, neighbour);
  const common = inCommon(person, neighbour);
  const bordering =
    one.street !== other.street ||
    (one.committee !== undefined && other.committee !== undefined && one.committee !== other.committee);
  const parts = sayParts(pair);
  if (bordering) {
    const onBorder = same(pair, 'road') && same(pair, 'house') && !clash;
    return onBorder ? suggest(0.6, `登记的居委不同,但${parts}`) : apart('不在一个居委');
  }
  const sameCommittee = one.committee !== undefined && one.committee === other.committee;
  if (differ(pair, 'estate') && !same(pair, 'lane')) return apart('小区不同');
  if (oneDoor(pair, sameCommittee) && clash !== 'surname') return { kind: 'certain', score: 1, why: parts };
  if (same(pair, 'house')) {
    if (clash && !same(pair, 'room')) return apart('说的人不一样');
    const exactness = (['lane', 'unit', 'floor', 'room'] as const).filter((slot) => same(pair, slot)).length;
    return suggest(Math.min(0.95, 0.4 + 0.12 * exactness + 0.06 * common), parts);
  }
  if (clash) return apart('说的人不一样');
  if (same(pair, 'room') && (same(pair, 'unit') || same(pair, 'lane'))) return suggest(0.5, parts);
  const near = Math.abs(one.at - other.at) <= windowDays * day;
  const placed =
    same(pair, 'lane') || same(pair, 'estate') || same(pair, 'road') || same(pair, 'room') || same(pair, 'floor');
  if (!near || !sameCommittee) return apart('没有足够相同的地方');
  if (placed && common >= 1) return suggest(0.3 + 0.06 * common, [parts, '说的人相像'].filter(Boolean).join(','));
  if (common >= 3) return suggest(0.3, '同一居委,说的人很像');
  return apart('没有足够相同的地方');
};

/**
 * Whether two reports may be about one household, by place, door parts, description and time. Any part that is said
 * on both sides and differs (12号 and 21号, 402 and 204, another floor, the next lane) sets them apart.
 */
export const alike = (one: ReportedPlace, other: ReportedPlace): Alike => {
  const [ones, others] = [doorReadings(text(one)), doorReadings(text(other))];
  const all = ones.flatMap((a) => others.map((b) => compared(one, other, { a, b })));
  const best = all.reduce((most, it) => (it.score > most.score ? it : most));
  // A door that can be read in two ways is certain of nothing, unless both say the same.
  return best.kind === 'certain' && all.some(({ kind }) => kind !== 'certain') && text(one) !== text(other)
    ? suggest(0.9, best.why)
    : best;
};
