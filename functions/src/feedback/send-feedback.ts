import type { sendPolicyFeedback as endpoint, InputOf } from 'shared-scoring/contract';
import { stamp } from '../case/record.ts';
import { messageWrite } from '../identity/inbox.ts';
import { staffOfPlace } from '../identity/staff.ts';
import { chainOf } from '../packs/read-pack.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { countWrite, type DailyLimit } from '../report/daily-limit.ts';
import { deskKey, feedbackKey, keepMs, textSpot } from './item.ts';

/** Of one phone, and of all phones for one desk: nobody has to say who they are, so the desk has a limit of its own. */
export const feedbackPerDay: DailyLimit = { name: 'feedback', perDay: 5, why: '一部手机一天五条' };
const perDesk: DailyLimit = { name: 'feedback', perDay: 200, why: '防止有人换着手机编号灌满一个区的收件箱' };

/**
 * What is wrong with a policy becomes a task of the district's desk. The same id again changes nothing.
 * Throws `notFound` for a policy that is not in the pack, `limit.reached`.
 */
export async function sendFeedback(p: Platform, input: InputOf<typeof endpoint>): Promise<{ taken: true }> {
  const { id, region, policy, version, wrong, device } = input;
  const title = await titleOf(region, policy);
  if (!title) throw new Problem('notFound', { fields: [{ path: 'policy', message: '这个地区没有这条政策' }] });
  const at = p.now();
  const text = await p.keys.seal('person', textSpot(region, id), wrong);
  const item = {
    ...feedbackKey(region, id),
    id,
    at,
    policy,
    title,
    version,
    text,
    ttl: Math.ceil((at + keepMs) / 1000),
  };
  const put: Write = { Put: { TableName: p.table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } };
  const refused = await commit(p, [
    put,
    countWrite(p, `device-${await p.keys.index('device', device)}`, feedbackPerDay),
    countWrite(p, deskKey(region), perDesk),
    ...(await tasks(p, { region, id, at, title })),
  ]);
  if (refused && !refused.has(0)) throw new Problem('limit.reached');
  return { taken: true };
}

type About = { readonly region: string; readonly id: string; readonly at: number; readonly title: string };

async function tasks(p: Platform, { region, id, at, title }: About): Promise<readonly Write[]> {
  const desk = await staffOfPlace(p, region, 'district');
  if (desk.length === 0) p.log('feedback.nobody', { region });
  return desk.slice(0, 20).map(({ userId }) =>
    messageWrite(p.table, userId, {
      at,
      name: `feedback.${id}.${stamp(at)}`,
      title: '有人说一条政策写得不对',
      body: `${title}。请打开“信息有误”的清单看看,核对后改好。`,
      caseId: null,
      kind: 'task',
    }),
  );
}

async function titleOf(region: string, policy: string): Promise<string | null> {
  const chain = await chainOf(region);
  const policies = Object.values(chain?.packs ?? {}).flatMap((pack) => pack.policies ?? []) as readonly Policy[]; // read by its schema in test/regions
  return policies.find(({ id }) => id === policy)?.title ?? null;
}

type Policy = { readonly id: string; readonly title: string };
