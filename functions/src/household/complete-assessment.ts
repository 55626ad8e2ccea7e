import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseView, completeAssessment as endpoint, InputOf } from 'shared-scoring/contract';
import { type CaseRecord, caseKey } from '../case/record.ts';
import { recordComputed } from '../case/step-case.ts';
import type { Staff } from '../identity/staff.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { headsOf } from './merge.ts';
import { usableForms } from './usable.ts';
import { assessConfig, scoresOf, toldIn } from './view.ts';

/**
 * Computes the score of what was seen and recorded, keeps it with the data it was computed with, and moves the case.
 * Forms that contradict each other are merged by a person first. Throws `step.refused`, `case.changed`.
 */
export async function completeAssessment(
  p: Platform,
  { id, eventId, version }: InputOf<typeof endpoint>,
  record: CaseRecord,
  staff: Staff,
): Promise<CaseView> {
  const forms = await usableForms(p, record);
  if (forms.length === 0) throw new Problem('step.refused', { say: '还没有走访表,请先交一份。' });
  if (headsOf(forms).length > 1)
    throw new Problem('step.refused', { say: '有两份走访表是分开写的,请先看一看、合成一份。' });
  const told = toldIn(forms);
  const { declared, verified } = scoresOf(told, record.facts.redFlag, p.now());
  const key = { pk: caseKey(id), sk: `AS#${eventId}` };
  const kept = { declared: declared.score, verified: verified.score, contributions: verified.contributions, told };
  const sealed = await p.keys.seal('case', { ...key, attribute: 'assessment' }, JSON.stringify(kept));
  const Item = {
    ...key,
    assessment: sealed,
    at: p.now(),
    by: staff.staffId,
    badge: staff.badge,
    dataVersion: assessConfig.version,
  };
  const put = new PutCommand({ TableName: p.table, Item, ConditionExpression: 'attribute_not_exists(pk)' });
  // Sent again it is kept already.
  await p.db.send(put).catch((cause: unknown) => {
    if (!(cause instanceof ConditionalCheckFailedException)) throw cause;
  });
  const { grade, lower, upper, of } = verified.score;
  const sure = verified.tooWide ? null : grade;
  const unsourced = told.filter(({ source, by }) => !source || !by).length;
  const event = { kind: 'assess', assessment: eventId, grade: sure, lower, upper, of, unsourced } as const;
  return recordComputed(p, { id, eventId, version, event }, record, staff);
}
