import { type Candidate, candidatesIn } from './candidates.ts';
import { doubtAbout } from './doubts.ts';
import { foldText } from './fold-name.ts';
import { guessMentions } from './guess-mentions.ts';
import { shareExplained } from './leftover.ts';
import { type Mention, mentionsIn } from './mentions.ts';
import type { PlaceIndex, UnitId } from './place-index.ts';
import { isWithin, type PlaceOwner, placeOwner, sayOwner, streetOf } from './place-owner.ts';
import { agree, type Reading, ranked, reading, sharedDigits } from './weigh.ts';

/** Who answers for a place that was typed: one owner, or a district's desk. Never a guess without a flag. */
export type FoundPlace =
  | (PlaceOwner & { readonly kind: 'certain' })
  /** `flag` says in plain Chinese what to check; `others` is what else may be meant, likeliest first, at most five. */
  | (PlaceOwner & { readonly kind: 'doubt'; readonly flag: string; readonly others: readonly PlaceOwner[] })
  /** No street can be named. `desk` is the district whose triage desk takes it, when text or phone tell one. */
  | {
      readonly kind: 'unknown';
      readonly desk?: string;
      readonly flag: string;
      readonly others: readonly PlaceOwner[];
    };

const mostOthers = 5;
const longestText = 120;

const anchorsOf = ({ index, mentions, near }: Reading) => {
  const said = mentions
    .filter(({ unit, sure, start, end }) => {
      const level = index.level(unit);
      return level === 'street' || level === 'district' || (level === 'city' && (sure || end - start > 2));
    })
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.end - b.start - (a.end - a.start));
  const here = index.coded(near.slice(0, 6));
  return here === undefined || near.length < 6 ? said : [...said, here];
};

/** Said districts first, then where the phone is: whose desk takes what no street can be named for. */
const deskOf = ({ index, uppers, near }: Reading): string | undefined => {
  const districts = uppers.filter(({ unit }) => index.level(unit) === 'district');
  const longest = Math.max(0, ...districts.map(({ start, end }) => end - start));
  const codes = districts.filter(({ start, end }) => end - start === longest).map(({ unit }) => index.code(unit));
  const region = (code: string) =>
    Math.max(
      sharedDigits(near, code),
      ...uppers.map(({ unit }) => (index.code(unit).length < 6 ? sharedDigits(index.code(unit), code) : 0)),
    );
  const closest = Math.max(0, ...codes.map(region));
  const [one, another] = codes.filter((code) => region(code) === closest);
  if (one !== undefined && another === undefined) return one;
  return codes.length === 0 && near.length >= 6 ? near.slice(0, 6) : undefined;
};

const unknown = (read: Reading, flag: string, others: readonly PlaceOwner[] = []): FoundPlace => {
  const desk = deskOf(read);
  return { kind: 'unknown', ...(desk !== undefined && { desk }), flag, others };
};

const decide = (read: Reading, candidates: readonly Candidate[]): FoundPlace => {
  const { index, near, text } = read;
  const order = ranked(read, candidates);
  const [first] = order;
  if (!first) return unknown(read, '没有认出街道或居委,请区里先看一下');
  const chosen = first.candidate;
  const equal = order.filter((it) => it.said === first.said && it.shared === first.shared);
  const ties = equal.filter(({ candidate }) => !agree(index, chosen, candidate));
  const others = order
    .filter(({ candidate }) => candidate !== chosen && !agree(index, chosen, candidate))
    .slice(0, mostOthers)
    .map(({ candidate }) => placeOwner(index, candidate.unit));
  const owner = placeOwner(index, chosen.unit);
  const street = streetOf(index, chosen.unit) as UnitId;
  const sameStreet = ties.every(({ candidate }) => isWithin(index, candidate.unit, street));
  if (ties.length > 0 && sameStreet)
    return {
      kind: 'doubt',
      ...placeOwner(index, street),
      flag: '这个街道里有几个居委都像,请核对是哪一个',
      others: [owner, ...others].slice(0, mostOthers),
    };
  const sameDistrict = ties.every(({ code }) => sharedDigits(code, first.code) >= 6);
  if (ties.length > 0 && !sameDistrict)
    return unknown(read, '好几个地方叫这个名字,请补充是哪个区、哪个街道', [
      placeOwner(index, chosen.unit),
      ...others.slice(0, mostOthers - 1),
    ]);
  if (ties.length > 0)
    return { kind: 'doubt', ...owner, flag: `区里不止一处叫这个名字,先由${owner.streetName}负责,请核对`, others };
  const lone = chosen.by.length === 1 && !chosen.by[0]?.sure && sharedDigits(near, first.code) < 4;
  if (lone && shareExplained(text, chosen) < 0.4)
    return unknown(read, `只认出${sayOwner(owner)}这个名字,不够确定`, [owner]);
  const flag = doubtAbout(read, chosen, candidates, order.length - equal.length);
  return flag === undefined ? { kind: 'certain', ...owner } : { kind: 'doubt', ...owner, flag, others };
};

/**
 * The one office that answers for a place as somebody typed it, anywhere in the country: 新泾镇刘四居委,
 * 徐泾那边的京华小区旁, 三弄十二号. `near` is the code of the region the phone is in, or '': it settles which of
 * several places of one name is meant, and never speaks against what is written.
 */
export const findPlace = (typed: string, index: PlaceIndex, near = ''): FoundPlace => {
  const text = foldText(typed).slice(0, longestText);
  const exact = mentionsIn(text, index, index.coded(near.slice(0, 4)));
  const guesses = guessMentions(text, index, anchorsOf(reading(index, text, near, exact))).filter(
    (it) => it.guess !== 'slip' || !exact.some((other) => said(index, other, it)),
  );
  const mentions = [...exact, ...guesses];
  return decide(reading(index, text, near, mentions), candidatesIn(mentions, index));
};

/** 虹桥街道 stands there and is a street of this city, so nobody meant 塘桥街道. */
const said = (index: PlaceIndex, exact: Mention, slip: Mention): boolean =>
  exact.sure &&
  exact.start < slip.end &&
  slip.start < exact.end &&
  index.level(exact.unit) === index.level(slip.unit) &&
  sharedDigits(index.code(exact.unit), index.code(slip.unit)) >= 4;
