import type { Page } from 'playwright-core';
import { type Answer, type FactRef, factNamed, loadPack, nextQuestion, withAnswer } from 'shared-scoring';
import type { IncomeDraft } from 'shared-scoring/income';
import { packs } from 'shared-scoring/regions';
import { ulid } from 'ulid';

const [region, today] = ['310105', '2026-11-24'];
/** The day of the earlier result, under the lines of the year before. */
export const earlierDay = '2026-06-18';
const people = ['奶奶', '我自己', '小宝'].map((label, at) => ({ id: `m${at + 1}`, label, answers: {} }));

type Told = boolean | number | string | readonly string[];
/** What the house and each of the three would say; money in Fen. A yes or no not written here is a no, all else 不清楚. */
const home: Readonly<Record<string, Told>> = {
  ...{ hukou: 'all', hukouType: 'town', hukouYearsCity: 40, hukouYearsDistrict: 20, homeStatus: 'owned' },
  ...{ car: 'none', homesOwned: 1, medicalSpend12m: 3_600_000, educationSpend12m: 120_000, rehabSpend12m: 0 },
  ...{ currentBenefits: ['elderAllowance'], basicNeedShort: ['none'], emergencyEvent: 'none', legalMatter: 'none' },
};
const bands: Readonly<Record<string, readonly [number, number]>> = {
  incomeMonth: [300_000, 500_000],
  savings: [1_000_000, 3_000_000],
};
const each: Readonly<Record<string, readonly Told[]>> = {
  ...{ age: [83, 47, 9], sex: ['female', 'female', 'male'], disabilityCert: [true, false, false] },
  ...{ disabilityLevel: ['2'], disabilityType: [['physical']], needsDailyCare: [true, false, false] },
  ...{ workStatus: ['retired', 'flexible', 'student'], schoolStage: ['none', 'none', 'primary'], pay: [0, 290_000] },
  ...{ ownIncome: [150_000, 290_000, 0], insuranceType: ['resident', 'employee', 'resident'] },
  ...{ recognisedJobDifficult: [false, true], paysOwnInsurance: [false, true], wantsWork: [false, true] },
};

const toldOf = ({ fact, member }: FactRef): Answer => {
  const band = bands[fact];
  if (band) return { kind: 'range', from: band[0], to: band[1] };
  if (fact === 'violence') return { kind: 'declined' };
  const value = member === undefined ? home[fact] : each[fact]?.[Number(member.slice(1)) - 1];
  if (value !== undefined) return { kind: 'value', value };
  return factNamed(fact)?.kind === 'bool' ? { kind: 'value', value: false } : { kind: 'unsure' };
};

/** An interview as the phone keeps it: who lives here, and up to `most` answers in the order they were asked. */
const interviewed = (most: number) => {
  const pack = loadPack(packs, region);
  const pay = { fact: 'pay', member: 'm2' };
  const asked: FactRef[] = [pay];
  let answers = withAnswer({ region, household: {}, members: people }, pay, toldOf(pay));
  const ask = () => (asked.length < most ? nextQuestion(pack, answers, today) : null);
  for (let next = ask(); next; next = ask()) {
    const { fact, member } = next;
    const ref = member === undefined ? { fact } : { fact, member };
    answers = withAnswer(answers, ref, toldOf(ref));
    asked.push(ref);
  }
  return { answers, asked, skipped: [{ fact: 'livingInDoubt' }, { fact: 'single', member: 'm1' }] };
};

const sum = (yuan: number, per: 'month' | 'year' = 'month') => ({
  answer: { kind: 'value' as const, value: yuan * 100 },
  per,
});
const chosen = (...value: readonly string[]) => ({ kind: 'value' as const, value });

/** The calculator told to its end: a pension nobody is sure of, pay, rent, money that does not count, money paid out. */
const income: IncomeDraft = {
  people: [
    {
      ...{ id: 'm1', label: '奶奶', comesIn: chosen('residentPension', 'disabilityAid', 'support'), goesOut: chosen() },
      amounts: { residentPension: sum(1_500), disabilityAid: sum(450), support: sum(300) },
    },
    {
      ...{ id: 'm2', label: '您', comesIn: chosen('oddJobs', 'bonus'), goesOut: chosen() },
      amounts: {
        oddJobs: { answer: { kind: 'range', from: 274_000, to: 350_000 }, per: 'month' },
        bonus: sum(3_000, 'year'),
      },
    },
    { id: 'm3', label: '小宝', comesIn: chosen(), goesOut: chosen(), amounts: {} },
  ],
  home: { id: 'home', label: '全家', comesIn: chosen(), goesOut: chosen(), amounts: {} },
};

/** Lays a household that has told nearly all on somebody's phone: answers, calculator, ticks, an earlier result just over a line. */
export async function keepHousehold(page: Page, who: string): Promise<void> {
  const interview = interviewed(60);
  const month = withAnswer(interview.answers, { fact: 'incomeMonth' }, { kind: 'value', value: 520_000 });
  const answers = withAnswer(month, { fact: 'pay', member: 'm2' }, { kind: 'value', value: 0 });
  const before = { ...interview, answers, skipped: [] };
  const shelf = Object.entries(packs).filter(([code]) => ['000000', '310000', region].includes(code));
  const versions = Object.fromEntries(shelf.map(([code]) => [code, `${code}-then`]));
  const picks = {
    ...{
      id: ulid(),
      street: '310105002',
      policies: ['sh-disab-care'],
      answers: ['age/m1', 'incomeMonth/'],
      note: '上午在家，下午去接孩子。',
    },
    ...{ mayCall: true, phone: '13800000000' },
  };
  const kept: Readonly<Record<string, unknown>> = {
    screening: interview,
    'screening.income': income,
    'screening.papers': { 'sh-dibao': [0] },
    'screening.past': [{ on: earlierDay, interview: before, versions }],
    'handover.picks': picks,
    ...Object.fromEntries(shelf.map(([code, raw]) => [`pack.${code}-then`, raw])),
  };
  const laid = Object.entries(kept).map(([key, data]) => [`shouwang:${who}:${key}`, JSON.stringify({ data })] as const);
  await page.evaluate((all) => {
    for (const [key, value] of all) localStorage.setItem(key, value);
  }, laid);
}
