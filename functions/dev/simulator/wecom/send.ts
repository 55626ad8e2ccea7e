import { createHash } from 'node:crypto';
import type { World } from '../world.ts';
import { refused } from './refused.ts';
import { shown } from './shown.ts';

const perMinute = 30;

/** POST /cgi-bin/message/send: partly bad recipients still get errcode 0, with the bad ones listed in lower case. */
export function sendMessage(world: World, body: Record<string, unknown>): Response {
  const { account, book, faults, feed, now, people } = world;
  if (body.msgtype === 'textcard' && (faults.hits('wecomAgent') || body.agentid !== account.agentId))
    return refused(301002, 'not allow operate another agent with this accesstoken');
  const content = shown(account, body);
  if (content === null) return refused(40035, 'invalid parameter');
  const asked = String(body.touser ?? '')
    .split('|')
    .filter((id) => id !== '');
  if (asked.length === 0) return refused(81012, 'empty userlist, partylist and taglist');
  if (asked.length > 1_000) return refused(40032, 'invalid user list size');
  const everybodyGone = faults.hits('wecomNobody');
  const known = (id: string) => !everybodyGone && people.member(id) !== null;
  const bad = asked.filter((id) => !known(id)).map((id) => id.toLowerCase());
  const msgid = book.newMessageId();
  if (bad.length === asked.length) return refused(81013, 'user & party & tag all invalid');
  const unlicensed = faults.hits('wecomUnlicensed') ? asked.filter(known) : [];
  const repeated = isRepeated(world, body);
  for (const id of asked) {
    if (!known(id) || unlicensed.includes(id) || repeated || tooMany(world, id)) continue;
    const persona = people.member(id) ?? '';
    feed.publish({ type: 'card', card: book.add({ at: now(), persona, via: 'wecom', template: '', ...content }) });
  }
  const lower = (ids: readonly string[]) => ids.map((id) => id.toLowerCase()).join('|');
  return Response.json({
    errcode: 0,
    errmsg: 'ok',
    invaliduser: bad.join('|'),
    unlicenseduser: lower(unlicensed),
    msgid,
  });
}

/** Beyond 30 a minute to one member WeCom drops without a word. */
function tooMany({ book, now, people }: World, id: string): boolean {
  const persona = people.member(id);
  const recent = book
    .cards()
    .filter((card) => card.via === 'wecom' && card.persona === persona && card.at > now() - 60_000);
  return recent.length >= perMinute;
}

/** The same request JSON within the interval is answered as good and not delivered again. */
function isRepeated({ repeats, now }: World, body: Record<string, unknown>): boolean {
  if (body.enable_duplicate_check !== 1) return false;
  const key = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const before = repeats.get(key);
  const interval = Math.min(14_400, Number(body.duplicate_check_interval ?? 1_800)) * 1_000;
  if (before !== undefined && now() - before < interval) return true;
  repeats.set(key, now());
  return false;
}
