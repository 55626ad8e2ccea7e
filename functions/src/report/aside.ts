import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { CaseView, TextVerdict } from 'shared-scoring/contract';
import { caseKey } from '../case/record.ts';
import type { Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';

/** What passes between a case and whoever reported it, beside META; who that is, is not in it. */
export type Aside = {
  readonly question?: Uint8Array;
  readonly askedAt?: number;
  readonly answer?: Uint8Array;
  readonly withdrawnAt?: number;
  /** Of the note, by WeChat's content check. */
  readonly verdict?: TextVerdict;
  readonly checkedAt?: number;
  /** What the street lead decided about the note. */
  readonly reviewed?: 'keep' | 'hide';
  /** The same of the answer. */
  readonly answerVerdict?: TextVerdict;
  readonly answerCheckedAt?: number;
  readonly answerReviewed?: 'keep' | 'hide';
};

/** What stands in the place of an answer that a lead took out of sight. */
export const hiddenAnswer = '看过了,不再显示';

const keyOf = (id: string) => ({ pk: caseKey(id), sk: 'ASIDE' });
const spotOf = (id: string, attribute: 'question' | 'answer') => ({ ...keyOf(id), attribute });

/** Empty where nothing has passed yet. */
export async function readAside({ db, table }: Pick<Platform, 'db' | 'table'>, id: string): Promise<Aside> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: keyOf(id), ConsistentRead: true }));
  return (Item as Aside | undefined) ?? {}; // written by `asideWrite` only
}

/** Sets some fields; refused unless every field of `absent` is missing and every field of `present` is there. */
export function asideWrite(
  { table }: Pick<Platform, 'table'>,
  id: string,
  set: Partial<Aside>,
  {
    absent = [],
    present = [],
  }: { readonly absent?: readonly (keyof Aside)[]; readonly present?: readonly (keyof Aside)[] } = {},
): Write {
  const fields = Object.entries(set).filter(([, value]) => value !== undefined);
  const conditions = [
    ...absent.map((name) => `attribute_not_exists(#${name})`),
    ...present.map((name) => `attribute_exists(#${name})`),
  ];
  const names = [...fields.map(([name]) => name), ...absent, ...present];
  return {
    Update: {
      TableName: table,
      Key: keyOf(id),
      UpdateExpression: `SET ${fields.map(([name]) => `#${name} = :${name}`).join(', ')}`,
      ...(conditions.length > 0 && { ConditionExpression: conditions.join(' AND ') }),
      ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
      ExpressionAttributeValues: Object.fromEntries(fields.map(([name, value]) => [`:${name}`, value])),
    },
  };
}

export const sealAside = ({ keys }: Pick<Platform, 'keys'>, id: string, name: 'question' | 'answer', text: string) =>
  keys.seal('case', spotOf(id, name), text);

export const openAside = (
  { keys }: Pick<Platform, 'keys'>,
  id: string,
  name: 'question' | 'answer',
  blob: Uint8Array,
) => keys.unseal('case', spotOf(id, name), blob);

/** What a case view says of it. */
export async function asideView(
  p: Platform,
  id: string,
  { question, askedAt, answer, withdrawnAt, verdict, reviewed, answerReviewed }: Aside,
): Promise<Pick<CaseView, 'question' | 'withdrawnAt' | 'noteCheck'>> {
  const doubted = verdict === 'review' || verdict === 'risky';
  return {
    ...(question && {
      question: {
        text: await openAside(p, id, 'question', question),
        at: askedAt ?? 0,
        answer: answerReviewed === 'hide' ? hiddenAnswer : answer ? await openAside(p, id, 'answer', answer) : null,
      },
    }),
    ...(withdrawnAt !== undefined && { withdrawnAt }),
    ...(reviewed === 'hide' ? { noteCheck: 'hidden' as const } : doubted && !reviewed && { noteCheck: verdict }),
  };
}
