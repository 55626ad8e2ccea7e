import type { Pack } from 'shared-scoring';
import { below, type Compiled, type Ends, type Tri } from './by-hand-rows.ts';

/** Every place in the rows, mask of answers and figure the rules written by hand need, looked up beforehand. */
export const placesOf = (pack: Pack, { figures }: Compiled) => {
  const at = (name: string): number => pack.facts.named.get(name)?.slot ?? Number.NaN;
  const codes = (name: string, ...values: readonly string[]): number =>
    values.reduce((mask, value) => mask | (1 << (pack.facts.named.get(name)?.codes.get(value) ?? 31)), 0);
  const line = (name: string): Ends => {
    const figure = figures.get(name);
    if (!figure) throw new Error(`no figure ${name}`);
    return { lo: figure.lo, hi: figure.hi };
  };
  const hukou = at('hukou');
  const local = codes('hukou', 'all', 'some');
  const allLocal = codes('hukou', 'all');
  const someLocal = codes('hukou', 'some');
  const hukouHere = at('hukouHere');
  const incomeMonth = at('incomeMonth');
  const savings = at('savings');
  const car = at('car');
  const carFine = codes('car', 'none', 'mobility');
  const shop = at('nonResidentialProperty');
  const homes = at('homesOwned');
  const benefits = at('currentBenefits');
  const gets = (value: string) => codes('currentBenefits', value);
  const [getsDibao, getsTekun, getsMarginal, getsLianzu] = [
    gets('dibao'),
    gets('tekun'),
    gets('marginal'),
    gets('lianzu'),
  ];
  const spent = [at('medicalSpend12m'), at('educationSpend12m'), at('rehabSpend12m')] as const;
  const age = at('age');
  const work = at('workStatus');
  const earning = codes('workStatus', 'employed', 'flexible');
  const flexible = codes('workStatus', 'flexible');
  const own = at('ownIncome');
  const pay = at('pay');
  const stage = at('schoolStage');
  const secondary = codes('schoolStage', 'senior', 'vocational');
  const cert = at('disabilityCert');
  const level = at('disabilityLevel');
  const [one, two, three] = [
    codes('disabilityLevel', '1'),
    codes('disabilityLevel', '1', '2'),
    codes('disabilityLevel', '1', '2', '3'),
  ];
  const kind = at('disabilityType');
  const mind = codes('disabilityType', 'intellectual');
  const mindOrMental = codes('disabilityType', 'intellectual', 'mental');
  const body = codes('disabilityType', 'physical');
  const sight = codes('disabilityType', 'visual');
  const supporter = at('legalSupporter');
  const alone = codes('legalSupporter', 'none', 'unable');
  const [ownBenefit, hasTekun] = [at('ownBenefit'), codes('ownBenefit', 'tekun')];
  const [father, mother] = [at('fatherState'), at('motherState')];
  const gone = codes('fatherState', 'dead', 'missing');
  const goneToo = codes('motherState', 'dead', 'missing');
  const [canWork, dailyCare] = [at('canWork'), at('needsDailyCare')];
  const [insured, recognised] = [at('paysOwnInsurance'), at('recognisedJobDifficult')];
  const permit = at('residencePermit');
  const area = at('buildingArea');
  const onlyChild = at('onlyChild');
  const bereaved = codes('onlyChild', 'dead', 'disabled');
  const home = at('homeStatus');
  const homeless = codes('homeStatus', 'homeless');

  const dibao = line('sh.dibao');
  const marginalIncome = line('sh.marginal_income');
  const yearIncome = line('sh.prev_year_income_pc');
  const wage = line('sh.min_wage');
  const disregard = line('sh.work_disregard');
  const nojob = line('sh.severe_disabled_nojob');
  const gzfArea = line('sh.gzf_area');
  const bars = (name: string): Tri => below(line(name).lo, line(name).hi, 1, 1);
  const [carFree, shopFree, homeFree] = [bars('sh.car_bars'), bars('sh.nonres_bars'), bars('sh.second_home_bars')];
  const limits = (status: string) =>
    ['_group_small', '_group', '_mixed_small', '_mixed', '_small', ''].map((end) => line(`sh.asset_${status}${end}`));
  const [dibaoLimits, marginalLimits] = [limits('dibao'), limits('marginal')];

  return {
    hukou,
    local,
    allLocal,
    someLocal,
    hukouHere,
    incomeMonth,
    savings,
    car,
    carFine,
    shop,
    homes,
    benefits,
    getsDibao,
    getsTekun,
    ownBenefit,
    hasTekun,
    getsMarginal,
    getsLianzu,
    spent,
    age,
    work,
    earning,
    flexible,
    own,
    pay,
    stage,
    secondary,
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
    wage,
    disregard,
    nojob,
    gzfArea,
    carFree,
    shopFree,
    homeFree,
    dibaoLimits,
    marginalLimits,
  };
};
