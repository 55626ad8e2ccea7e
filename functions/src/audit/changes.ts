import type { Staff } from '../identity/staff.ts';
import type { Write } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';

/** Who changed what in a street's arrangements; committed with the change itself, never changed afterwards. */
export function changeWrite(
  { table, now, random }: Pick<Platform, 'table' | 'now' | 'random'>,
  street: string,
  { staffId, role, badge }: Staff,
  what: Readonly<Record<string, unknown>> & { readonly did: string },
): Write {
  const at = now();
  const sk = `${String(at).padStart(13, '0')}#${Buffer.from(random(6)).toString('hex')}`;
  return {
    Put: {
      TableName: table,
      Item: { pk: `AUD#${localDay(at).replaceAll('-', '')}#${street}`, sk, at, by: { staffId, role, badge }, ...what },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}
