import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { hideSmall } from 'shared-scoring';
import type { FamilyView, InputOf, RatingAnswers, ReplyOf, rateCase, readRatings } from 'shared-scoring/contract';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { isConditionFailure } from '../platform/condition.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import type { Follower } from './follower.ts';

const yearMs = 365 * 86_400_000;
/** Below so many answers nothing is shown: one could guess whose they are. */
const least = 5;
const questions = ['helped', 'clear', 'respected'] as const;
const marks = [3, 2, 1] as const;

/** States in which something was done that can be judged. */
const ripe: readonly string[] = ['serving', 'revisiting', 'watching', 'closing', 'closed', 'left'];

/** Under a blind name: the same person answers once a round, and the table does not say who or about what. */
async function keyOf({ keys }: Platform, { id, street, facts }: CaseRecord, userId: string) {
  const round = facts.reopenedAt ?? facts.receivedAt;
  return { pk: `SAT#${street}`, sk: await keys.index('rating', `${id}|${userId}|${round}`) };
}

/** Whether the three questions are still ahead, wait for this person, or are answered. */
export async function ratingState(p: Platform, record: CaseRecord, userId: string): Promise<FamilyView['rating']> {
  if (!ripe.includes(record.facts.state)) return 'notYet';
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key: await keyOf(p, record, userId) }));
  return Item ? 'done' : 'open';
}

/** Keeps the three answers for a year, to the day only. Throws `step.refused` when it is too early or done already. */
export async function rate(
  p: Platform,
  { answers }: InputOf<typeof rateCase>,
  record: CaseRecord,
  { userId }: Follower,
): Promise<void> {
  if (!ripe.includes(record.facts.state))
    throw new Problem('step.refused', { say: '事情办起来以后,再请您说说办得怎样。' });
  const day = Math.floor(p.now() / 86_400_000) * 86_400_000;
  const Item = {
    ...(await keyOf(p, record, userId)),
    ...answers,
    at: day,
    ttl: Math.ceil((day + yearMs) / 1000),
  };
  await p.db
    .send(new PutCommand({ TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' }))
    .catch((cause: unknown) => {
      throw isConditionFailure(cause) ? new Problem('step.refused', { say: '您已经答过了,谢谢您。', cause }) : cause;
    });
}

async function answersOf({ db, table, now }: Platform, street: string): Promise<readonly RatingAnswers[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `SAT#${street}` },
    }),
  );
  // SAT# items are written by `rate` only.
  return (Items as unknown as (RatingAnswers & { at: number })[]).filter(({ at }) => at > now() - yearMs);
}

/** What families answered in the lead's own street in the last year, small counts hidden. */
export async function ratings(p: Platform, staff: Staff): Promise<ReplyOf<typeof readRatings>> {
  const all = await answersOf(p, staff.scope);
  const counts = (question: (typeof questions)[number]) => {
    const exact = marks.map((mark) => all.filter((one) => one[question] === mark).length);
    const [good = null, middle = null, bad = null] = all.length < least ? [] : hideSmall(exact, least);
    return { good, middle, bad };
  };
  return {
    count: all.length < least ? null : all.length,
    least,
    since: p.now() - yearMs,
    helped: counts('helped'),
    clear: counts('clear'),
    respected: counts('respected'),
  };
}
