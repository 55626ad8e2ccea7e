import { paginateQuery } from '@aws-sdk/lib-dynamodb';
import type { CaseRecord } from '../case/record.ts';
import { byQueue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';

/** The fields of a case that the queue's index carries. */
export type Row = Pick<CaseRecord, 'id' | 'facts' | 'street' | 'committeeName' | 'ownerBadge'>;

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
