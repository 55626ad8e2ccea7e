import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { CaseRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { byQueue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';
import { divisionsOf } from '../reference/divisions.ts';

/** The fields of a case that the queue's index carries. */
export type Row = Pick<CaseRecord, 'id' | 'facts' | 'street' | 'committeeName' | 'ownerBadge'>;

/** Streets somebody looks over, each with its name: a lead's own (no name needed), all of a district. */
export const streetsOf = async ({ role, scope }: Staff): Promise<readonly (readonly [code: string, name: string])[]> =>
  role === 'lead'
    ? [[scope, '']]
    : ((await divisionsOf(scope))?.streets.map(([code, name]) => [code, name] as const) ?? []);

/** Every case of a street, open and ended. */
export async function rowsOf({ db, table }: Platform, street: string): Promise<readonly Row[]> {
  const pages = paginateQuery(
    { client: db },
    {
      TableName: table,
      IndexName: byQueue.name,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': byQueue.pk },
      ExpressionAttributeValues: { ':pk': `Q#${street}` },
    },
  );
  const rows: Row[] = [];
  for await (const { Items = [] } of pages) rows.push(...(Items as unknown as Row[])); // copied from META
  return rows;
}
