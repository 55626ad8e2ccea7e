import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { readOffers as endpoint, OfferedCase, ReplyOf } from 'shared-scoring/contract';
import { askedKey } from '../case/asked.ts';
import { askedOf, deskOf } from '../case/offer.ts';
import { type CaseRecord, readRecord } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { byQueue } from '../names.ts';
import type { Platform } from '../platform/platform.ts';

const most = 100;

/** What waits for an answer of this person's street or district. The cases themselves say whether it still does. */
export async function readOffers(p: Platform, { scope }: Staff): Promise<ReplyOf<typeof endpoint>> {
  const { Items = [] } = await p.db.send(
    new QueryCommand({
      TableName: p.table,
      IndexName: byQueue.name,
      KeyConditionExpression: '#pk = :pk',
      ExpressionAttributeNames: { '#pk': byQueue.pk },
      ExpressionAttributeValues: { ':pk': askedKey(scope) },
      Limit: most,
    }),
  );
  const records = await Promise.all(Items.map(({ pk }) => readRecord(p, String(pk).slice(2))));
  const items = await Promise.all(
    records.map(async (record) => {
      if (!record) return [];
      const asked = askedOf(record);
      if (asked !== null)
        return asked === scope ? [asOffer(record, record.facts.transfer ? 'offered' : 'undecided')] : [];
      if ((await deskOf(p, record)) !== scope) return [];
      return [asOffer(record, record.street.endsWith('000') ? 'unplaced' : 'unowned')];
    }),
  );
  return { now: p.now(), items: items.flat() };
}

const asOffer = ({ facts, ...record }: CaseRecord, kind: OfferedCase['kind']): OfferedCase => ({
  kind,
  id: record.id,
  version: record.version,
  fromStreet: record.street,
  fromName: record.streetName,
  ownerBadge: record.ownerBadge,
  level: facts.level,
  redFlag: facts.redFlag,
  signs: [...record.signs],
  answerBy: facts.transfer?.expiresAt ?? null,
  dueAt: facts.due.at,
});
