import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { listFeedback as endpoint, ReplyOf } from 'shared-scoring/contract';
import type { Staff } from '../identity/staff.ts';
import { isLiving } from '../platform/living.ts';
import type { Platform } from '../platform/platform.ts';

/** Half a year, then a policy has been checked or the word of it is stale. */
export const keepMs = 180 * 86_400_000;
const shown = 200;

export const deskKey = (region: string) => `FB#${region}`;
/** ULIDs sort by the time the phone made them. */
export const feedbackKey = (region: string, id: string) => ({ pk: deskKey(region), sk: `F#${id}` });
export const textSpot = (region: string, id: string) => ({ ...feedbackKey(region, id), attribute: 'text' });

type Item = Omit<ReplyOf<typeof endpoint>['items'][number], 'wrong'> & { readonly text: Uint8Array };

/** What residents said about the policies of a district, newest first. */
export async function listFeedback(p: Platform, { scope }: Staff): Promise<ReplyOf<typeof endpoint>> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': deskKey(scope) },
      ScanIndexForward: false,
      Limit: shown,
      ConsistentRead: true,
    }),
  );
  const living = Items.filter(isLiving(p.now())) as unknown as Item[]; // written by send-feedback.ts only
  const open = async ({ id, at, policy, title, version, text }: Item) => ({
    id,
    at,
    policy,
    title,
    version,
    wrong: await p.keys.unseal('person', textSpot(scope, id), text),
  });
  return { items: await Promise.all(living.map(open)) };
}
