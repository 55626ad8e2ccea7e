import type { HandoverLine } from 'shared-scoring/contract';
import { commit } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { codeKey, handoverKey, lineOf, readHandover } from './item.ts';

/** Takes a code back and deletes what lay under it. Taken back twice is taken back. Throws `notFound`, `handover.unusable`. */
export async function revokeHandover(p: Platform, id: string, userId: string): Promise<HandoverLine> {
  const item = await readHandover(p, userId, id);
  if (!item) throw new Problem('notFound');
  if (item.revokedAt) return lineOf(item, p.now());
  const revokedAt = p.now();
  const refused = await commit(p, [
    {
      Update: {
        TableName: p.table,
        Key: handoverKey(userId, id),
        UpdateExpression: 'SET revokedAt = if_not_exists(revokedAt, :now)',
        ConditionExpression: 'attribute_exists(pk) AND attribute_not_exists(usedAt)',
        ExpressionAttributeValues: { ':now': revokedAt },
      },
    },
    { Delete: { TableName: p.table, Key: codeKey(item.codeIndex) } },
  ]);
  if (refused)
    throw new Problem('handover.unusable', {
      say: '顾问已经打开了,收不回来。您可以请顾问停下来,或者在“我家的事”里不再查看。',
    });
  return lineOf({ ...item, revokedAt }, p.now());
}
