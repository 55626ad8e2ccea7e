import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { recordService as endpoint, InputOf, PlanView } from 'shared-scoring/contract';
import { type CaseRecord, caseKey } from '../case/record.ts';
import { recordComputed } from '../case/step-case.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import type { Service } from './services.ts';
import { planView } from './view.ts';

/** Keeps a service delivered; with a thing of the plan it moves that on in the log. Throws `step.refused`, `case.changed`. */
export async function recordService(
  p: Platform,
  input: InputOf<typeof endpoint>,
  record: CaseRecord,
  staff: Staff,
): Promise<PlanView> {
  const { id, eventId, version, item, outcome, kind, at, by, content, result } = input;
  if (at > p.now() + 5 * 60_000)
    throw new Problem('request.invalid', { fields: [{ path: 'at', message: '服务的时间还没有到' }] });
  if (item) {
    const event = { kind: 'serve', item, outcome, note: `${content};${result}`.slice(0, 500) } as const;
    await recordComputed(p, { id, eventId, version, event }, record, staff);
  }
  const key = { pk: caseKey(id), sk: `SV#${eventId}` };
  const service: Service = { id: eventId, item, kind, at, by, content, result, byBadge: staff.badge };
  const sealed = await p.keys.seal('case', { ...key, attribute: 'service' }, JSON.stringify(service));
  const Item = { ...key, service: sealed, keptAt: p.now() };
  const put = new PutCommand({ TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
  await p.db.send(put).catch((cause: unknown) => {
    // Sent again it is kept already.
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
  });
  return planView(p, record, staff);
}
