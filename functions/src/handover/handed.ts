import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Handed } from 'shared-scoring/contract';
import { type CaseRecord, caseKey } from '../case/record.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';

const keyOf = (id: string) => ({ pk: caseKey(id), sk: 'HANDED' });
const spotOf = (id: string) => ({ ...keyOf(id), attribute: 'body' });

/** Keeps what was handed over beside the case, apart from META, which is written anew with every step. */
export const handedWrite = async ({ table, keys }: Platform, id: string, handed: Handed): Promise<Write> => ({
  Put: {
    TableName: table,
    Item: { ...keyOf(id), body: await keys.seal('case', spotOf(id), JSON.stringify(handed)) },
    ConditionExpression: 'attribute_not_exists(pk)',
  },
});

/** What a case view says of a request its household made itself; nothing for a neighbour's report. */
export async function handedOf(
  { db, table, keys }: Platform,
  { id, source }: Pick<CaseRecord, 'id' | 'source'>,
): Promise<{ readonly source?: 'self'; readonly handed?: Handed }> {
  if (source !== 'self') return {};
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }));
  if (!Item) return { source };
  return { source, handed: JSON.parse(await keys.unseal('case', spotOf(id), Item.body as Uint8Array)) }; // written above
}
