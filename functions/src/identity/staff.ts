import { BatchGetCommand, GetCommand, QueryCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { StaffRole } from 'shared-scoring/contract';
import type { Platform } from '../platform/platform.ts';
import { setAll } from '../platform/set-fields.ts';
import { rosterChanged } from './remembered-roster.ts';
import { rememberUser, userKey } from './user.ts';

/** Somebody with a post: role and scope are read from here on every request. `scope`: street (9 digits) or district (6). */
export type Staff = {
  readonly staffId: string;
  readonly userId: string;
  readonly role: StaffRole;
  readonly scope: string;
  readonly scopeName: string;
  readonly badge: string;
  readonly active: boolean;
  /** The same person in the office's WeCom, where alerts may go as well. */
  readonly wecomUserId?: string | undefined;
  /** Days off, both included. */
  readonly leaves?: readonly LeaveOf[] | undefined;
};

export type LeaveOf = { readonly from: string; readonly to: string };

type Part = Pick<Platform, 'db' | 'table'>;
export const staffKey = (staffId: string) => ({ pk: `STAFF#${staffId}`, sk: 'PROFILE' });
const postSk = ({ role, staffId }: Pick<Staff, 'role' | 'staffId'>) => `POST#${role}#${staffId}`;
export const rosterKey = (scope: string) => `ROSTER#${scope}`;

/** Give somebody a post (or change it): profile, list of the place and the way back from the user, in one commit. */
export async function enrol(
  p: Part & Pick<Platform, 'keys'>,
  {
    openid,
    ...post
  }: Omit<Staff, 'userId' | 'active' | 'leaves'> & {
    readonly openid: string;
    readonly active?: boolean;
  },
): Promise<Staff> {
  const userId = await rememberUser(p, openid);
  const staff: Staff = { active: true, ...post, userId };
  const put = (Item: Record<string, unknown>) => ({ Put: { TableName: p.table, Item } });
  const TransactItems = [
    { Update: { TableName: p.table, Key: staffKey(staff.staffId), ...setAll(staff) } },
    put({ pk: rosterKey(staff.scope), sk: postSk(staff), staffId: staff.staffId }),
    put({ pk: userKey(userId), sk: 'POST', staffId: staff.staffId }),
  ];
  await p.db.send(new TransactWriteCommand({ TransactItems }));
  rosterChanged(p);
  return staff;
}

/** The post with this id, or null when there is none or it has ended. */
export async function staffById({ db, table }: Part, staffId: string): Promise<Staff | null> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: staffKey(staffId), ConsistentRead: true }));
  return asStaff(Item);
}

/** Whether this post was ever given to anybody. */
export async function isEnrolled({ db, table }: Part, staffId: string): Promise<boolean> {
  const { Item } = await db.send(new GetCommand({ TableName: table, Key: staffKey(staffId), ConsistentRead: true }));
  return Item !== undefined;
}

/** The post a signed-in user holds now, or null. A post that names another user does not count. */
export async function staffOfUser({ db, table }: Part, userId: string): Promise<Staff | null> {
  const Key = { pk: userKey(userId), sk: 'POST' };
  const { Item } = await db.send(new GetCommand({ TableName: table, Key, ConsistentRead: true }));
  const staff = Item ? await staffById({ db, table }, String(Item.staffId)) : null;
  return staff?.userId === userId ? staff : null;
}

/** Everybody with this role in exactly this place, by staff id. */
export async function staffOfPlace(p: Part, scope: string, role: StaffRole): Promise<readonly Staff[]> {
  const found = await staffByIds(p, await idsOfPlace(p, scope, `${role}#`));
  return found.filter((staff) => staff.role === role && staff.scope === scope);
}

async function idsOfPlace({ db, table }: Part, scope: string, of: string): Promise<readonly string[]> {
  const { Items = [] } = await db.send(
    new QueryCommand({
      TableName: table,
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
      ExpressionAttributeValues: { ':pk': rosterKey(scope), ':sk': `POST#${of}` },
    }),
  );
  return Items.map(({ staffId }) => String(staffId));
}

/** The posts with these ids in the order asked, without those that have ended. At most 100. */
export const staffByIds = async (p: Part, ids: readonly string[]): Promise<readonly Staff[]> =>
  (await profilesByIds(p, ids)).filter(({ active }) => active);

/** Everybody who has or had this role in exactly this place, by staff id. */
export async function everOfPlace(p: Part, scope: string): Promise<readonly Staff[]> {
  return (await profilesByIds(p, await idsOfPlace(p, scope, ''))).filter((staff) => staff.scope === scope);
}

/** Posts that have ended included. */
async function profilesByIds({ db, table }: Part, ids: readonly string[]): Promise<readonly Staff[]> {
  const distinct = [...new Set(ids)].slice(0, 100);
  if (distinct.length === 0) return [];
  const found = new Map<string, Staff>();
  // What a busy table leaves out is asked for again: a missing advisor would be an alert to nobody.
  for (let left: Record<string, unknown>[] | undefined = distinct.map(staffKey); left?.length; ) {
    const request: BatchGetCommand = new BatchGetCommand({
      RequestItems: { [table]: { Keys: left, ConsistentRead: true } },
    });
    const { Responses, UnprocessedKeys } = await db.send(request);
    for (const item of Responses?.[table] ?? []) found.set(String(item.staffId), item as Staff);
    left = UnprocessedKeys?.[table]?.Keys;
  }
  return distinct.flatMap((id) => found.get(id) ?? []);
}

/** True on a day ("YYYY-MM-DD") this person is on leave. */
export const isAway = ({ leaves = [] }: Pick<Staff, 'leaves'>, day: string): boolean =>
  leaves.some(({ from, to }) => from <= day && day <= to);

// Profiles are written by `enrol` only, so their shape is Staff.
const asStaff = (item: Record<string, unknown> | undefined): Staff | null => (item?.active ? (item as Staff) : null);
