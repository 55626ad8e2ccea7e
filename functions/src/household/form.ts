import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { VisitForm } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { canonical } from '../platform/canonical.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';

/** A visit form as kept: never changed, never removed while the case is there. */
export type KeptForm = VisitForm & { readonly by: string; readonly badge: string; readonly keptAt: number };

const skOf = (formId: string) => `HV#${formId}`;

/**
 * Keeps a form. The same form again changes nothing; a different one under the same id is refused, so that no device
 * writes over another's.
 */
export async function keepForm(p: Platform, caseId: string, form: VisitForm, staff: Staff): Promise<void> {
  const key = { pk: caseKey(caseId), sk: skOf(form.formId) };
  const fingerprint = await p.keys.index('body', `${staff.staffId}|${canonical(form)}`);
  const text = await p.keys.seal('case', { ...key, attribute: 'form' }, JSON.stringify(form));
  const Item = { ...key, form: text, fingerprint, by: staff.staffId, badge: staff.badge, keptAt: p.now() };
  const put = new PutCommand({ TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
  await p.db.send(put).catch(async (cause: unknown) => {
    const known = (await items(p, caseId)).find(({ sk }) => sk === key.sk);
    if (!known) throw cause;
    if (known.fingerprint !== fingerprint)
      throw new Problem('request.invalid', { fields: [{ path: 'formId', message: '这个编号已经记过另一份走访表' }] });
  });
}

/** Every form of a case, oldest first. */
export async function formsOf(p: Platform, caseId: string): Promise<readonly KeptForm[]> {
  return Promise.all(
    (await items(p, caseId)).map(async ({ pk, sk, form, by, badge, keptAt }) => ({
      ...(JSON.parse(await p.keys.unseal('case', { pk, sk, attribute: 'form' }, form)) as VisitForm), // sealed by keepForm
      by,
      badge,
      keptAt,
    })),
  );
}

type Item = {
  readonly pk: string;
  readonly sk: string;
  readonly form: Uint8Array;
  readonly fingerprint: string;
  readonly by: string;
  readonly badge: string;
  readonly keptAt: number;
};

async function items({ db, table }: Platform, caseId: string): Promise<readonly Item[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :hv)',
      ExpressionAttributeValues: { ':pk': caseKey(caseId), ':hv': 'HV#' },
      ConsistentRead: true,
    }),
  );
  return (Items as Item[]).sort((a, b) => a.keptAt - b.keptAt); // HV# items are written by keepForm only
}
