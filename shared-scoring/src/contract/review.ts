import * as z from 'zod/mini';
import { CaseView } from './case.ts';
import { endpoint } from './endpoint.ts';
import { Moment, Ulid } from './values.ts';

/** What WeChat's content check said of a note; `unchecked`: it could not be asked, or the person was not there. */
export const TextVerdict = z.enum(['pass', 'review', 'risky', 'unchecked']);
export type TextVerdict = z.infer<typeof TextVerdict>;

/** What the reporter first said, or what they answered. */
const ReviewedWords = z.enum(['note', 'answer']);

/** A note or an answer the content check doubts, for the street lead to read. The case itself goes its way meanwhile. */
export const ReviewItem = z.object({
  id: Ulid,
  at: Moment,
  verdict: TextVerdict,
  words: ReviewedWords,
  committeeName: z.nullable(z.string()),
  note: z.string(),
});
export type ReviewItem = z.infer<typeof ReviewItem>;

export const listReviews = endpoint({
  name: 'listReviews',
  summary: '文字需要街道负责人看一眼的事',
  method: 'GET',
  path: '/reviews',
  callers: ['lead'],
  input: z.object({}),
  reply: z.object({ items: z.array(ReviewItem) }),
  problems: ['session.missing', 'session.expired', 'forbidden'],
});

/** Keep the note, or take it out of sight; level, clock and owner of the case stay as they are. */
export const reviewNote = endpoint({
  name: 'reviewNote',
  summary: '看过文字:留着,或者不再显示',
  method: 'POST',
  path: '/cases/:id/note-review',
  callers: ['lead'],
  input: z.object({ id: Ulid, act: z.enum(['keep', 'hide']), words: z.optional(ReviewedWords) }),
  reply: CaseView,
  problems: ['request.invalid', 'session.missing', 'session.expired', 'forbidden', 'notFound', 'step.refused'],
});
