import type { Grants, InputOf, ReplyOf, setGrant as setGrantEndpoint, shareCase } from 'shared-scoring/contract';
import { giveCode } from '../case/invite.ts';
import { appendLine } from '../case/log.ts';
import { type CaseRecord, readRecord, replaceRecord } from '../case/record.ts';
import { userKey } from '../identity/user.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { familyOf } from './acts.ts';
import { type Follower, followerKey, followersOf, readFollower } from './follower.ts';

const monthMs = 30 * 86_400_000;
const yearMs = 365 * 86_400_000;
const tries = 4;

/** A follower's name in this case that gives no user away. */
const grantIdOf = async ({ keys }: Platform, caseId: string, userId: string): Promise<string> =>
  (await keys.index('grant', `${caseId}|${userId}`)).slice(0, 24);

const groupsOf = ({ groups = ['status'] }: Follower) => groups;
const isSelf = ({ relation }: Follower) => relation === 'self';

/** Who may see what of this case: the person concerned sees everybody, others only themselves. */
export async function listGrants(p: Platform, { id }: CaseRecord, me: Follower): Promise<Grants> {
  const all = await followersOf(p, id);
  const seen = isSelf(me) ? all : all.filter(({ userId }) => userId === me.userId);
  const grants = await Promise.all(
    seen.map(async (one) => ({
      grantId: await grantIdOf(p, id, one.userId),
      relation: one.relation ?? ('relative' as const),
      mine: one.userId === me.userId,
      groups: [...groupsOf(one)],
      since: one.since,
      until: one.until,
      may: mayOf(one, me),
    })),
  );
  return { grants: grants.sort((a, b) => Number(b.mine) - Number(a.mine) || a.since - b.since), mayShare: isSelf(me) };
}

/** One may always narrow one's own; the person concerned sets what others see, but nobody ends that person's own right. */
const mayOf = (one: Follower, me: Follower): Grants['grants'][number]['may'] => {
  if (isSelf(me))
    return isSelf(one) && one.userId !== me.userId ? 'nothing' : one.userId === me.userId ? 'narrow' : 'set';
  return one.userId === me.userId ? 'narrow' : 'nothing';
};

async function found(p: Platform, caseId: string, grantId: string, me: Follower): Promise<Follower> {
  for (const one of await followersOf(p, caseId))
    if ((await grantIdOf(p, caseId, one.userId)) === grantId && mayOf(one, me) !== 'nothing') return one;
  throw new Problem('notFound');
}

/** Another set of groups or another last day. Throws `step.refused` where it would show more than may be shown. */
export async function setGrant(
  p: Platform,
  { grantId, groups, until }: InputOf<typeof setGrantEndpoint>,
  record: CaseRecord,
  me: Follower,
): Promise<Grants> {
  const one = await found(p, record.id, grantId, me);
  const wider = groups.some((group) => !groupsOf(one).includes(group)) || until > one.until;
  if (wider && mayOf(one, me) === 'narrow')
    throw new Problem('step.refused', { say: '想看得更多、更久,要请本人或顾问再同意一次。' });
  if (until <= p.now()) throw new Problem('step.refused', { say: '请选今天以后的日子,或者直接不让看。' });
  if (until > p.now() + yearMs) throw new Problem('step.refused', { say: '最长一年,到期可以再同意一次。' });
  const change = (Key: Record<string, string>): Write => ({
    Update: {
      TableName: p.table,
      Key,
      UpdateExpression: 'SET #groups = :groups, #until = :until, #ttl = :ttl',
      ConditionExpression: 'attribute_exists(pk)',
      ExpressionAttributeNames: { '#groups': 'groups', '#until': 'until', '#ttl': 'ttl' },
      ExpressionAttributeValues: { ':groups': groups, ':until': until, ':ttl': Math.floor(until / 1000) },
    },
  });
  await onCase(p, record, me, '改了谁能看什么', (userId) => keysOf(record.id, userId).map(change), one);
  return listGrants(p, record, (await readFollower(p, record.id, me.userId)) ?? me);
}

/** Ends what somebody may see; counts from the next request on. */
export async function endGrant(p: Platform, grantId: string, record: CaseRecord, me: Follower): Promise<Grants> {
  const one = await found(p, record.id, grantId, me);
  const end = (Key: Record<string, string>): Write => ({ Delete: { TableName: p.table, Key } });
  await onCase(p, record, me, '收回了一个人的查看', (userId) => keysOf(record.id, userId).map(end), one);
  if (one.userId === me.userId) return { grants: [], mayShare: false };
  return listGrants(p, record, me);
}

/** A code from the person concerned for somebody of the family. Throws `step.refused` for anybody else. */
export async function share(
  p: Platform,
  { eventId, groups, months }: InputOf<typeof shareCase>,
  record: CaseRecord,
  me: Follower,
): Promise<ReplyOf<typeof shareCase>> {
  if (!isSelf(me)) throw new Problem('step.refused', { say: '只有本人能让别人看。' });
  const { code, expiresAt } = await giveCode(p, record, {
    eventId,
    groups,
    relation: 'relative',
    forMs: Math.min(months * monthMs, yearMs),
    giver: familyOf(me.userId).log,
    text: '本人给了家里人一个邀请码,7 天内有效',
    against: ({ hides }) => (hides ? '现在不能让别人看' : null),
  });
  return { code, expiresAt };
}

const keysOf = (caseId: string, userId: string) => [
  followerKey(caseId, userId),
  { pk: userKey(userId), sk: `CASE#${caseId}` },
];

/** Changes a follower's consent and says so in the log, in one commit. */
async function onCase(
  p: Platform,
  first: CaseRecord,
  me: Follower,
  text: string,
  writes: (userId: string) => readonly Write[],
  one: Follower,
): Promise<void> {
  let record: CaseRecord | null = first;
  for (let attempt = 1; record && attempt <= tries; attempt += 1) {
    const { state } = record.facts;
    const line = { at: p.now(), actor: familyOf(me.userId).log, from: state, to: state, kind: 'grant', text };
    const appended = await appendLine(p, { before: record, after: record }, line);
    const refused = await commit(p, [
      replaceRecord(p.table, record, appended.record),
      appended.write,
      ...writes(one.userId),
    ]);
    if (!refused) return;
    record = await readRecord(p, record.id);
  }
  throw new Problem('case.changed');
}
