import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { InputOf, putDuty as putEndpoint, Roster } from 'shared-scoring/contract';
import { changeWrite } from '../audit/changes.ts';
import { commit } from '../platform/commit.ts';
import { localDay } from '../platform/local-time.ts';
import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { divisionsOf } from '../reference/divisions.ts';
import { rosterChanged } from './remembered-roster.ts';
import { dutyItem, dutySk } from './roster.ts';
import { rosterView } from './roster-view.ts';
import { isAway, rosterKey, type Staff, staffById } from './staff.ts';

export const rosterRefused = (say: string) => new Problem('roster.refused', { say });

/** Puts a colleague on duty, once. Throws `roster.refused` for somebody who is away, a day that is over, a strange committee. */
export async function putDuty(p: Platform, input: InputOf<typeof putEndpoint>, lead: Staff): Promise<Roster> {
  const { date, from, to, staffId, committees } = input;
  const street = lead.scope;
  if (from >= to) throw rosterRefused('下班时间要晚于上班时间。过夜的班请分成两天来排。');
  if (date < localDay(p.now())) throw rosterRefused('这一天已经过去了,不能再排班。');
  const who = await staffById(p, staffId);
  if (who?.scope !== street) throw rosterRefused('这位同事不在本街道,请刷新后再选。');
  if (isAway(who, date)) throw rosterRefused(`${who.badge} 号这一天请了假,请换一位同事。`);
  const below = (await divisionsOf(street))?.streets.find(([code]) => code === street)?.[2] ?? [];
  if (committees.some((code) => !below.some(([known]) => known === code)))
    throw rosterRefused('有一个居委不在本街道,请重新选。');
  const item = dutyItem({ street, date, slot: `${from}-${to}`.replaceAll(':', ''), staffId, committees });
  const refused = await commit(p, [
    { Put: { TableName: p.table, Item: item, ConditionExpression: 'attribute_not_exists(pk)' } },
    changeWrite(p, street, lead, { did: 'putDuty', staffId, date, slot: item.slot, committees: item.committees }),
  ]);
  rosterChanged(p);
  if (refused && !(await isSame(p, item))) throw rosterRefused('这位同事这个时间已经排了别的居委,请先撤掉那个班。');
  return rosterView(p, lead);
}

async function isSame(p: Platform, { pk, sk, committees }: ReturnType<typeof dutyItem>): Promise<boolean> {
  const { Item } = await p.db.send(new GetCommand({ TableName: p.table, Key: { pk, sk }, ConsistentRead: true }));
  return Item !== undefined && String(Item.committees ?? []) === String(committees);
}

/** Takes a turn off the rota; done twice it is done once. Throws `roster.refused` for an id nobody gave out. */
export async function removeDuty(p: Platform, dutyId: string, lead: Staff): Promise<Roster> {
  const [, date, slot, staffId] = /^(\d{4}-\d\d-\d\d)\.(\d\d:\d\d-\d\d:\d\d)\.(.+)$/.exec(dutyId) ?? [];
  if (!date || !slot || !staffId) throw rosterRefused('没有找到这个班,请刷新值班表。');
  const sk = dutySk({ date, slot: slot.replaceAll(':', ''), staffId });
  await commit(p, [
    {
      Delete: {
        TableName: p.table,
        Key: { pk: rosterKey(lead.scope), sk },
        ConditionExpression: 'attribute_exists(pk)',
      },
    },
    changeWrite(p, lead.scope, lead, { did: 'removeDuty', staffId, date, slot }),
  ]);
  rosterChanged(p);
  return rosterView(p, lead);
}
