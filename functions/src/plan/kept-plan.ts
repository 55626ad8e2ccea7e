import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { PlanView } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import type { Staff } from '../identity/staff.ts';
import { canonical } from '../platform/canonical.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';

/** Needs and things to do, as saved once. Every save is kept; the highest number is the plan. */
export type Plan = Pick<PlanView, 'needs' | 'items'>;
export type KeptPlan = Plan & { readonly planVersion: number; readonly savedAt: number; readonly badge: string };

const skOf = (planVersion: number) => `PL#${String(planVersion).padStart(6, '0')}`;

type Item = {
  readonly pk: string;
  readonly sk: string;
  readonly plan: Uint8Array;
  readonly planVersion: number;
  readonly fingerprint: string;
  readonly savedAt: number;
  readonly badge: string;
};

async function newest({ db, table }: Platform, caseId: string): Promise<Item | null> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :pl)',
      ExpressionAttributeValues: { ':pk': caseKey(caseId), ':pl': 'PL#' },
      ScanIndexForward: false,
      Limit: 1,
      ConsistentRead: true,
    }),
  );
  return (Items[0] as Item | undefined) ?? null; // PL# items are written by `keepPlan` only
}

/** The newest plan of a case, or null. */
export async function planOf(p: Platform, caseId: string): Promise<KeptPlan | null> {
  const item = await newest(p, caseId);
  if (!item) return null;
  const { pk, sk, plan, planVersion, savedAt, badge } = item;
  const text = await p.keys.unseal('case', { pk, sk, attribute: 'plan' }, plan);
  return { ...(JSON.parse(text) as Plan), planVersion, savedAt, badge }; // sealed by keepPlan
}

/** Saves a plan after the one the phone knew. The same again changes nothing; throws `case.changed` after a colleague's. */
export async function keepPlan(p: Platform, caseId: string, knew: number, plan: Plan, staff: Staff): Promise<void> {
  const planVersion = knew + 1;
  const key = { pk: caseKey(caseId), sk: skOf(planVersion) };
  const fingerprint = await p.keys.index('body', `${staff.staffId}|${canonical(plan)}`);
  const last = await newest(p, caseId);
  if (last?.planVersion === planVersion && last.fingerprint === fingerprint) return;
  if ((last?.planVersion ?? 0) !== knew) throw new Problem('case.changed');
  const sealed = await p.keys.seal('case', { ...key, attribute: 'plan' }, JSON.stringify(plan));
  const Item = { ...key, plan: sealed, planVersion, fingerprint, savedAt: p.now(), badge: staff.badge };
  const put = new PutCommand({ TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
  await p.db.send(put).catch((cause: unknown) => {
    throw cause instanceof ConditionalCheckFailedException ? new Problem('case.changed', { cause }) : cause;
  });
}
