import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanView } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import type { Platform } from '../platform/platform.ts';

export type Service = PlanView['services'][number];

/** Every service of a case, oldest first. */
export async function servicesOf(p: Platform, caseId: string): Promise<Service[]> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sv)',
      ExpressionAttributeValues: { ':pk': caseKey(caseId), ':sv': 'SV#' },
      ConsistentRead: true,
    }),
  );
  const open = async ({ pk, sk, service }: Record<string, unknown>) => {
    const key = { pk: String(pk), sk: String(sk), attribute: 'service' };
    return JSON.parse(await p.keys.unseal('case', key, service as Uint8Array)) as Service; // SV# items are written by `recordService` only
  };
  return (await Promise.all(Items.map(open))).sort((a, b) => a.at - b.at);
}
