import type { Pack } from 'shared-scoring';
import { meansOf } from './by-hand-means.ts';
import { placesOf } from './by-hand-places.ts';
import {
  below,
  type Compiled,
  type House,
  has,
  is,
  max,
  min,
  type Row,
  reaches,
  type Tri,
  truth,
  under,
} from './by-hand-rows.ts';

/**
 * Fourteen policies of Shanghai as a programmer would write them for this pack alone: three-valued, straight over the
 * rows, every place and figure fixed beforehand. The yardstick of tech/rules.md; `screening.ts` checks it against the engine.
 */
export const byHand = (pack: Pack, compiled: Compiled): Readonly<Record<string, (house: House) => Tri>> => {
  const places = placesOf(pack, compiled);
  const { some, income, least, most, count, perHead, assets, onTekun } = meansOf(places);
  const {
    hukou,
    local,
    allLocal,
    someLocal,
    hukouHere,
    benefits,
    getsDibao,
    getsTekun,
    getsMarginal,
    getsLianzu,
    spent,
    age,
    work,
    earning,
    flexible,
    own,
    cert,
    level,
    one,
    two,
    three,
    kind,
    mind,
    mindOrMental,
    body,
    sight,
    supporter,
    alone,
    father,
    mother,
    gone,
    goneToo,
    canWork,
    dailyCare,
    insured,
    recognised,
    permit,
    area,
    onlyChild,
    bereaved,
    home,
    homeless,
    dibao,
    marginalIncome,
    yearIncome,
    nojob,
    gzfArea,
    dibaoLimits,
    marginalLimits,
  } = places;
  const here = (row: Row, { household }: House): Tri =>
    max(is(household, hukou, allLocal), min(is(household, hukou, someLocal), truth(row, hukouHere)));
  const severe = (row: Row): Tri => {
    const certified = truth(row, cert);
    if (certified === 0) return 0;
    return min(certified, max(is(row, level, two), min(is(row, level, three), has(row, kind, mindOrMental))));
  };
  const unable = (row: Row): Tri => {
    const certified = truth(row, cert);
    if (certified === 0) return 0;
    const mental = min(is(row, level, three), has(row, kind, mindOrMental));
    return min(
      certified,
      max(mental, max(min(is(row, level, two), has(row, kind, body)), min(is(row, level, one), has(row, kind, sight)))),
    );
  };
  const forsaken = (row: Row, house: House): Tri => {
    const without = min(here(row, house), is(row, supporter, alone));
    if (without === 0) return 0;
    const byAge = max(reaches(row, age, 60), (2 - reaches(row, age, 16)) as Tri);
    return min(without, byAge === 2 ? 2 : max(byAge, unable(row)));
  };
  const asDibao = (house: House): Tri => {
    const first = is(house.household, hukou, local);
    const second = first === 0 ? 0 : min(first, perHead(house, dibao, 1));
    return second === 0 ? 0 : min(second, assets(house, dibaoLimits));
  };
  const asTekun = (house: House): Tri => {
    const first = asDibao(house);
    return first === 0 ? 0 : min(first, some(house, forsaken));
  };
  const isDibao = (house: House): Tri => {
    const told = has(house.household, benefits, getsDibao);
    return told === 2 ? 2 : max(told, asDibao(house));
  };
  const isTekun = (house: House): Tri => {
    const told = has(house.household, benefits, getsTekun);
    return told === 2 ? 2 : max(told, asTekun(house));
  };
  const asMarginal = (house: House): Tri => {
    const first = is(house.household, hukou, local);
    const second = first === 0 ? 0 : min(first, (2 - isDibao(house)) as Tri);
    const third = second === 0 ? 0 : min(second, perHead(house, marginalIncome, 1));
    return third === 0 ? 0 : min(third, assets(house, marginalLimits));
  };
  const left = (house: House): Tri => {
    count(house);
    const { lo, hi } = house.household;
    const low = 12 * income.lo - (hi[spent[0]] as number) - (hi[spent[1]] as number) - (hi[spent[2]] as number);
    const high = 12 * income.hi - (lo[spent[0]] as number) - (lo[spent[1]] as number) - (lo[spent[2]] as number);
    const [few, many] = [12 * least(house), 12 * most(house)];
    return below(low / (low < 0 ? few : many), high / (high < 0 ? many : few), dibao.lo, dibao.hi);
  };
  const asRigidLiving = (house: House): Tri => {
    let sofar = is(house.household, hukou, local);
    if (sofar !== 0) sofar = min(sofar, perHead(house, yearIncome, 12));
    if (sofar !== 0) sofar = min(sofar, left(house));
    if (sofar !== 0) sofar = min(sofar, assets(house, marginalLimits));
    if (sofar !== 0) sofar = min(sofar, (2 - isDibao(house)) as Tri);
    return sofar === 0 ? 0 : min(sofar, (2 - isTekun(house)) as Tri);
  };
  const elder = (row: Row, house: House): Tri => {
    const old = reaches(row, age, 65);
    return old === 0 ? 0 : min(old, here(row, house));
  };
  const severeHere = (row: Row, house: House): Tri => {
    const heavy = min(severe(row), here(row, house));
    return min(heavy, (2 - onTekun(row, house)) as Tri);
  };
  const orphan = (row: Row, house: House): Tri => {
    const minor = (2 - reaches(row, age, 18)) as Tri;
    return minor === 0 ? 0 : min(min(minor, here(row, house)), min(is(row, father, gone), is(row, mother, goneToo)));
  };
  const nojobPerson = (row: Row, house: House): Tri => {
    const heavy = min(truth(row, cert), max(is(row, level, two), min(is(row, level, three), has(row, kind, mind))));
    if (heavy === 0) return 0;
    const helpless = min((2 - truth(row, canWork)) as Tri, truth(row, dailyCare));
    return min(min(heavy, helpless), min(min(here(row, house), reaches(row, age, 16)), under(row, own, nojob)));
  };
  const flex = (row: Row, house: House): Tri => {
    const first = min(is(row, work, flexible), reaches(row, age, 16));
    return first === 0 ? 0 : min(min(first, here(row, house)), min(truth(row, insured), truth(row, recognised)));
  };
  const earns = (row: Row): Tri => is(row, work, earning);
  const parent = (row: Row, house: House): Tri => min(reaches(row, age, 49), here(row, house));

  return {
    'sh-dibao': asDibao,
    'sh-marginal': asMarginal,
    'sh-tekun': asTekun,
    'sh-rigid-living': asRigidLiving,
    'sh-medical-aid-outpatient': (house) => {
      const dibaoToo = isDibao(house);
      if (dibaoToo === 2) return 2;
      const told = has(house.household, benefits, getsMarginal);
      return told === 2 ? 2 : max(dibaoToo, max(told, asMarginal(house)));
    },
    'sh-elder-allowance': (house) => some(house, elder),
    'sh-disab-care': (house) => some(house, severeHere),
    'sh-orphan-scattered': (house) => some(house, orphan),
    'sh-severe-disabled-nojob': (house) => min(is(house.household, hukou, local), some(house, nojobPerson)),
    'sh-job-flex-subsidy': (house) => some(house, flex),
    'sh-homeless-aid': ({ household }) => is(household, home, homeless),
    'sh-special-family': (house) => {
      const told = min(is(house.household, hukou, local), is(house.household, onlyChild, bereaved));
      return told === 0 ? 0 : min(told, some(house, parent));
    },
    'sh-housing-gzf': (house) => {
      const { household } = house;
      const lives = max(is(household, hukou, local), truth(household, permit));
      const fine = min(lives, (2 - has(household, benefits, getsLianzu)) as Tri);
      if (fine === 0) return 0;
      const [lo, hi] = [household.lo[area] as number, household.hi[area] as number];
      const small = below(lo / most(house), hi / least(house), gzfArea.lo, gzfArea.hi);
      return small === 0 ? 0 : min(min(fine, small), some(house, earns));
    },
    'sh-price-subsidy': (house) => {
      const first = isDibao(house);
      const second = first === 2 ? 2 : max(first, isTekun(house));
      return second === 2 ? 2 : max(second, asRigidLiving(house));
    },
  };
};
