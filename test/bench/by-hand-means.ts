import type { placesOf } from './by-hand-places.ts';
import {
  below,
  type Ends,
  exceeds,
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

/** How a household's money is counted, by hand: people, income a head, savings and things against their lines. */
export const meansOf = (places: ReturnType<typeof placesOf>) => {
  const {
    incomeMonth,
    savings,
    car,
    carFine,
    shop,
    homes,
    age,
    work,
    earning,
    own,
    pay,
    stage,
    secondary,
    cert,
    wage,
    disregard,
    carFree,
    shopFree,
    homeFree,
    benefits,
    getsTekun,
    ownBenefit,
    hasTekun,
  } = places;
  const some = (house: House, holds: (row: Row, house: House) => Tri): Tri => {
    let best: Tri = 0;
    for (let who = 0; who < house.members.length && best < 2; who++)
      best = max(best, holds(house.members[who] as Row, house));
    return best;
  };
  const income = { lo: 0, hi: 0 };
  const least = (house: House) => (house.uncounted ? 1 : house.members.length);
  const most = (house: House) => (house.uncounted ? 15 : house.members.length);
  const upTo = (row: Row, slot: number): Tri => (2 - under(row, slot, wage)) as Tri;
  const earnsWage = (row: Row): Tri => min(upTo(row, own), upTo(row, pay));
  const count = (house: House) => {
    let [lo, hi] = [0, 0];
    for (let who = 0; who < house.members.length; who++) {
      const row = house.members[who] as Row;
      const age16 = reaches(row, age, 16);
      const works = age16 === 0 ? 0 : min(age16, is(row, work, earning));
      const paid = works === 0 ? 0 : min(works, earnsWage(row));
      if (paid === 2) lo += disregard.lo;
      if (paid > 0) hi += disregard.hi;
    }
    if (house.uncounted) [lo, hi] = [lo * 15, hi * 15];
    income.lo = Math.max(0, (house.household.lo[incomeMonth] as number) - hi);
    income.hi = Math.max(0, (house.household.hi[incomeMonth] as number) - lo);
  };
  const perHead = (house: House, limit: Ends, times: number): Tri => {
    count(house);
    return below((income.lo / most(house)) * times, (income.hi / least(house)) * times, limit.lo, limit.hi);
  };
  const inGroup = (row: Row): Tri => {
    const young = (2 - exceeds(row, age, 18)) as Tri;
    if (young === 2) return 2;
    const easy = max(max(young, reaches(row, age, 60)), truth(row, cert));
    return easy === 2 ? 2 : max(easy, min((2 - exceeds(row, age, 25)) as Tri, is(row, stage, secondary)));
  };
  const limit = { lo: 0, hi: 0 };
  const widen = (limitsOf: readonly Ends[], from: number, house: House) => {
    for (let step = 0; step < 2; step++) {
      if (step === 0 ? least(house) > 2 : most(house) <= 2) continue;
      const { lo, hi } = limitsOf[from + step] as Ends;
      limit.lo = Math.min(limit.lo, lo);
      limit.hi = Math.max(limit.hi, hi);
    }
  };
  const assets = (house: House, limitsOf: readonly Ends[]): Tri => {
    const { household } = house;
    let [any, every]: [Tri, Tri] = [0, 2];
    for (let who = 0; who < house.members.length; who++) {
      const belongs = inGroup(house.members[who] as Row);
      any = max(any, belongs);
      every = min(every, belongs);
    }
    limit.lo = Number.POSITIVE_INFINITY;
    limit.hi = Number.NEGATIVE_INFINITY;
    if (every > 0) widen(limitsOf, 0, house);
    if (every < 2 && any > 0) widen(limitsOf, 2, house);
    if (every < 2 && any < 2) widen(limitsOf, 4, house);
    const saved = below(
      (household.lo[savings] as number) / most(house),
      (household.hi[savings] as number) / least(house),
      limit.lo,
      limit.hi,
    );
    if (saved === 0) return 0;
    const things = min(
      max(is(household, car, carFine), carFree),
      min(max((2 - truth(household, shop)) as Tri, shopFree), max((2 - exceeds(household, homes, 1)) as Tri, homeFree)),
    );
    return min(saved, things);
  };

  const onTekun = (row: Row, { household }: House): Tri =>
    min(has(household, benefits, getsTekun), is(row, ownBenefit, hasTekun));

  return { some, income, least, most, count, perHead, assets, onTekun };
};
