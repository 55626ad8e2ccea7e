import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseRecord } from '../case/record.ts';
import { byQueue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';

/** The fields of a case that the queue's index carries. */
export type Row = Pick<CaseRecord, 'id' | 'facts' | 'street' | 'committeeName' | 'ownerBadge'>;

/** Every case of a street, open and ended. */
export async function rowsOf({ db, table }: Platform, street: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(
      new QueryCommand({
        TableName: table,
        IndexName: byQueue.name,
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': byQueue.pk },
        ExpressionAttributeValues: { ':pk': `Q#${street}` },
        ExclusiveStartKey: from,
      }),
    );
    rows.push(...((page.Items ?? []) as unknown as Row[])); // copied from META
    from = page.LastEvaluatedKey;
  } while (from);
  return rows;
}
