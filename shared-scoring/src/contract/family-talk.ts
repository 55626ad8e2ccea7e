import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { FamilyView } from './family.ts';
import { Moment, Ulid } from './values.ts';

const problems = ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound'] as const;
const words = z.optional(z.string().check(z.trim(), z.maxLength(300, '最多 300 个字')));

/** The household answers the time of a visit. `at` is the time it saw; `wish` one that suits it better. */
export const answerVisit = endpoint({
  name: 'answerVisit',
  summary: '上门的时间可以,或换一个',
  method: 'POST',
  path: '/family/cases/:id/visit',
  callers: ['family'],
  input: z.object({
    id: Ulid,
    eventId: Ulid,
    answer: z.enum(['agree', 'move']),
    at: Moment,
    wish: z.optional(Moment),
    note: z.optional(z.string().check(z.trim(), z.maxLength(200, '最多 200 个字'))),
  }),
  reply: FamilyView,
  status: 201,
  problems: [...problems, 'step.refused'],
});

/** What one may ask: say something, have one's data copied, corrected, deleted, or looked at again by a person. */
export const AskAbout = z.enum(['comment', 'copy', 'correct', 'delete', 'review']);
export type AskAbout = z.infer<typeof AskAbout>;

/** Say something, or use a right over one's own data; it is answered by its day. */
export const askOfCase = endpoint({
  name: 'askOfCase',
  summary: '留一句话,或提出对自己资料的要求',
  method: 'POST',
  path: '/family/cases/:id/asks',
  callers: ['family'],
  input: z.object({ id: Ulid, eventId: Ulid, about: AskAbout, note: words }),
  reply: FamilyView,
  status: 201,
  problems: [...problems, 'step.refused'],
});

/** How it was: 3 good, 2 so-so, 1 bad. */
const Mark = z.int().check(z.minimum(1), z.maximum(3));
/** The three questions: did it help, was it clear, were you treated with respect. */
export const RatingAnswers = z.object({ helped: Mark, clear: Mark, respected: Mark });
export type RatingAnswers = z.infer<typeof RatingAnswers>;

/** Three questions, once per person and round; nobody sees who answered what. */
export const rateCase = endpoint({
  name: 'rateCase',
  summary: '答三个问题:办得怎么样',
  method: 'POST',
  path: '/family/cases/:id/ratings',
  callers: ['family'],
  input: z.object({ id: Ulid, answers: RatingAnswers }),
  reply: FamilyView,
  status: 201,
  problems: [...problems, 'step.refused'],
});

const Counts = z.object({ good: z.nullable(z.int()), middle: z.nullable(z.int()), bad: z.nullable(z.int()) });

/** Answers of the last twelve months in the caller's street; null: too few to show without pointing at somebody. */
export const readRatings = endpoint({
  name: 'readRatings',
  summary: '家里人的三个回答,合起来看',
  method: 'GET',
  path: '/ratings',
  callers: ['lead'],
  input: z.object({}),
  reply: z.object({
    /** How many answered; null while fewer than `least`. */
    count: z.nullable(z.int()),
    least: z.int(),
    since: Moment,
    helped: Counts,
    clear: Counts,
    respected: Counts,
  }),
  problems: ['session.missing', 'session.expired', 'forbidden'],
});
