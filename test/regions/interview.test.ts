import { readdirSync, readFileSync } from 'node:fs';
import { type Answer, type Answers, factNamed, loadPack, nextQuestion, type Pack, progress } from 'shared-scoring';
import { packs } from 'shared-scoring/regions';
import { describe, expect, test } from 'vitest';
import { answersOf, type ScenarioFile } from './household.ts';

const today = '2026-11-22';
const folder = new URL('./scenarios/', import.meta.url);
const households = readdirSync(folder)
  .map((name): ScenarioFile => JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
  .flatMap((file) => file.cases.map((scenario) => answersOf(file, scenario)));
const unsure: Answer = { kind: 'unsure' };

/** Names of all that is asked until nothing is left, answered as the household would. */
const askedOf = (pack: Pack, told: Answers): readonly string[] => {
  const asked: string[] = [];
  let known: Answers = { region: told.region, household: {}, members: null };
  for (let next = nextQuestion(pack, known, today); next; next = nextQuestion(pack, known, today)) {
    const { fact, member } = next;
    asked.push(fact);
    if (fact === 'members') {
      known = { ...known, members: told.members?.map((one) => ({ ...one, answers: {} })) ?? [] };
    } else if (member === undefined) {
      known = { ...known, household: { ...known.household, [fact]: told.household[fact] ?? unsure } };
    } else {
      const answer = told.members?.find(({ id }) => id === member)?.answers[fact] ?? unsure;
      const members = known.members?.map((one) =>
        one.id === member ? { ...one, answers: { ...one.answers, [fact]: answer } } : one,
      );
      known = { ...known, members: members ?? null };
    }
  }
  expect(progress(pack, known, today).left).toBe(0);
  return asked;
};

describe.each(['440100', '370200', '370211'])('the interview of %s', (code) => {
  const pack = loadPack(packs, code);
  const asked = households
    .filter(({ region, members }) => region === (code === '370200' ? '370211' : code) && members)
    .flatMap((told) => askedOf(pack, { ...told, region: code }));

  test('comes to an end and asks for the hukou of this city', () => {
    expect(asked).toContain('cityHukou');
    expect(asked).not.toContain('hukou');
  });

  test('names no other city', () => {
    const questions = [...new Set(asked)].map((name) => factNamed(name)?.question ?? '');
    expect(questions.filter((question) => question.includes('上海'))).toEqual([]);
  });
});
