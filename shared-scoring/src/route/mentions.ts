import { type Said, wordsAt } from './office-word.ts';
import type { PlaceIndex, UnitId } from './place-index.ts';

/** A stretch of the folded text that is the name of a unit, its office word included when it is the right one. */
export type Mention = {
  readonly unit: UnitId;
  readonly start: number;
  readonly end: number;
  /** The office word was said and is the unit's own: 新泾镇, not 新泾. */
  readonly sure: boolean;
  /** An office word was said, but of another sort: 新泾街道 for 新泾镇. */
  readonly odd: boolean;
  /** Until when the unit was called so, when it no longer is. */
  readonly until?: string;
  /** Not what stands there: one character differs, or the name is shortened. */
  readonly guess?: 'slip' | 'short';
};

const longestKey = 16;
/** More units than this under one name are only looked at where the text, or the phone, says a place. */
const sharedByMany = 40;
const isDigit = (char: string | undefined) => char !== undefined && char >= '0' && char <= '9';

/** 3弄, 12号楼, 402室: figures that tell a door and no name. */
const door = /\d+(?:号楼|号(?!村)|弄|支弄|室|幢|栋|座|单元|楼|层|组|门)/gu;

/** A town named as a road: 江苏路 stays a name, but 江苏 in it does not, nor 上海 in 上海大厦. */
const road =
  /^[东西南北中]?[一二三四五0-9]?(?:大?[路街道]|大道|巷|弄|胡同|大厦|广场|大酒店|饭店|银行|公园|医院|小学|中学)/u;

/** Where doors stand in a folded text. */
export const doorsIn = (text: string): readonly (readonly [start: number, end: number])[] =>
  [...text.matchAll(door)].map((it) => [it.index, it.index + it[0].length] as const);

const cutsNumber = (text: string, start: number, end: number) =>
  (isDigit(text[start]) && isDigit(text[start - 1])) || (isDigit(text[end - 1]) && isDigit(text[end]));

const high = new Set(['province', 'city', 'district']);

const mentionOf = (index: PlaceIndex, unit: UnitId, start: number, end: number, said: readonly Said[]): Mention => {
  const office = index.office(unit);
  const own = said.find((it) => it.office === office);
  const sure = own !== undefined || (office === 'none' && end - start >= 4);
  return { unit, start, end: own?.end ?? end, sure, odd: !sure && said.length > 0 && office !== 'none' };
};

type Hit = { readonly key: string; readonly start: number; readonly end: number; readonly units: readonly UnitId[] };

const hitsIn = (text: string, index: PlaceIndex): readonly Hit[] => {
  const doors = doorsIn(text);
  const found: Hit[] = [];
  for (let start = 0; start < text.length - 1; start += 1)
    for (let end = start + 2; end <= Math.min(text.length, start + longestKey); end += 1) {
      const key = text.slice(start, end);
      const units = index.named(key);
      if (units.length === 0 && index.formerly(key).length === 0) continue;
      if (cutsNumber(text, start, end) || doors.some(([from, to]) => from <= start && end <= to)) continue;
      found.push({ key, start, end, units });
    }
  return found;
};

/** Of a name that hundreds of villages share, those in a place that is said as well; a few when there is none. */
const inPlaces = (index: PlaceIndex, units: readonly UnitId[], places: readonly UnitId[]): readonly UnitId[] => {
  const within = units.filter(
    (unit) => index.level(unit) !== 'committee' || places.some((place) => place <= unit && unit < index.end(place)),
  );
  return within.length > 0 ? within : units.slice(0, sharedByMany);
};

/**
 * Every name of the list in a folded text, wherever it stands, of at most `longestKey` characters. `near` is the
 * region the phone is in, if known: of a very common name its units count like those of places that are said.
 */
export const mentionsIn = (text: string, index: PlaceIndex, near: UnitId | undefined): readonly Mention[] => {
  const hits = hitsIn(text, index);
  const larger = hits.map(({ units }) => units.filter((unit) => index.level(unit) !== 'committee'));
  // 富兴村 does not lie in 富兴镇 because both are called so: a place is one that is said elsewhere in the text.
  const placesBeside = ({ start, end }: Hit) => [
    ...hits.flatMap((it, at) => (it.end <= start || end <= it.start ? (larger[at] ?? []) : [])),
    ...(near === undefined ? [] : [near]),
  ];
  const found = hits.flatMap((hit): readonly Mention[] => {
    const { key, start, end, units } = hit;
    const words = wordsAt(text, end);
    const asRoad = road.test(text.slice(end)) && !words.some(({ office }) => office === '街道');
    const meant = units.length > sharedByMany ? inPlaces(index, units, placesBeside(hit)) : units;
    const now = asRoad ? meant.filter((unit) => !high.has(index.level(unit))) : meant;
    const old = asRoad ? [] : index.formerly(key);
    return [
      ...now.map((unit) => mentionOf(index, unit, start, end, words)),
      ...old.map(({ unit, until }) => ({
        ...mentionOf(index, unit, start, end, words),
        sure: false,
        odd: false,
        until,
      })),
    ];
  });
  return found.filter((it) => !it.odd || !(streetSaid(index, it, text) || higher(index, found, it)));
};

/** 虹桥街道 names no committee called 虹桥. */
const streetSaid = (index: PlaceIndex, { unit, end }: Mention, text: string): boolean =>
  index.level(unit) === 'committee' &&
  wordsAt(text, end).some(({ office }) => office === '街道' || office === '镇' || office === '乡');

/** 伊金霍洛旗 is the district; 伊金霍洛镇 in it is not meant. */
const higher = (index: PlaceIndex, found: readonly Mention[], { start, end }: Mention): boolean =>
  found.some((it) => it.sure && high.has(index.level(it.unit)) && it.start <= start && end < it.end);
