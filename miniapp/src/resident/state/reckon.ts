import { type Answers, type IsoDate, loadPack, nextQuestion, type Pack, progress, screen } from 'shared-scoring';
import { shanghaiPacks } from 'shared-scoring/regions';
import { spokenOf } from './people.ts';

const loaded = new Map<string, Pack>();

/** The pack of a district, read once. Throws for a district that has none. */
export const packOf = (region: string): Pack => {
  const known = loaded.get(region) ?? loadPack(shanghaiPacks, region);
  loaded.set(region, known);
  return known;
};

/** The answers with everybody called as questions and reasons call them. */
const spoken = (answers: Answers): Answers => ({
  ...answers,
  members: answers.members?.map((one) => ({ ...one, label: spokenOf(one.label) })) ?? null,
});

/** Everything the answers lead to on a day: a verdict per policy, what to ask next, how much is settled. */
export const reckon = (answers: Answers, on: IsoDate) => {
  const pack = packOf(answers.region);
  const told = spoken(answers);
  return { results: screen(pack, told, on), next: nextQuestion(pack, told, on), progress: progress(pack, told, on) };
};
export type Reckoned = ReturnType<typeof reckon>;
