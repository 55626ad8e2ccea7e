import { type Answers, type Asking, nextQuestion, type Pack, progress, screen } from 'shared-scoring';
import { answered, nothingOf } from './needed.ts';

/** How many policies are settled, and how many of them fit or may fit, after each answer (first: before any). */
export type Course = readonly { readonly settled: number; readonly found: number }[];

/** The interview of a complete household, asked in that way to its end. */
export const courseOf = (pack: Pack, whole: Answers, on: string, asking: Asking): Course => {
  const now = (told: Answers) => ({
    settled: progress(pack, told, on).settled,
    found: screen(pack, told, on).filter(({ verdict: { kind } }) => kind === 'fits' || kind === 'possible').length,
  });
  let told = nothingOf(whole);
  const course = [now(told)];
  const ask = () => nextQuestion(pack, told, on, asking);
  for (let next = ask(); next; next = ask()) {
    told = answered(told, whole, next);
    course.push(now(told));
  }
  return course;
};

/** What share of that count stands after so many questions already, of all households together. */
export const shareAfter = (courses: readonly Course[], questions: number, count: 'settled' | 'found'): number => {
  const total = (at: (course: Course) => Course[number] | undefined) =>
    courses.reduce((sum, course) => sum + (at(course)?.[count] ?? 0), 0);
  return total((course) => course[questions] ?? course.at(-1)) / total((course) => course.at(-1));
};
