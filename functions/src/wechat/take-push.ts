import { cardFailed } from '../alert/sent-cards.ts';
import { addCreditWrite, clearCreditsWrite } from '../identity/credits.ts';
import { userIdOf } from '../identity/user.ts';
import { commit, type Write } from '../platform/commit.ts';
import type { Platform } from '../platform/platform.ts';
import type { PushItem, PushMessage } from './push-message.ts';

const keepSeconds = 86_400;

/** Books what people allowed or refused, each event once however often WeChat repeats it. Source: tech/wechat.md §4.4. */
export async function takePush(p: Platform, message: PushMessage): Promise<void> {
  const userId = await userIdOf(p, message.FromUserName);
  const known = new Set(Object.values(p.config.templates).filter((id) => id !== ''));
  for (const item of message.List) {
    if (!known.has(item.TemplateId)) continue;
    if (message.Event === 'subscribe_msg_sent_event') {
      await takeSent(p, item);
      continue;
    }
    const write = bookingOf(p, userId, message.Event, item);
    if (write) await commit(p, [await seenWrite(p, message, item), write]);
  }
}

function bookingOf(p: Platform, userId: string, event: string, item: PushItem): Write | null {
  const clear = () => clearCreditsWrite(p.table, userId, item.TemplateId, p.now());
  switch (event) {
    case 'subscribe_msg_popup_event':
      return item.SubscribeStatusString === 'accept' ? addCreditWrite(p.table, userId, item.TemplateId) : clear();
    case 'subscribe_msg_change_event':
      return item.SubscribeStatusString === 'accept' ? null : clear();
    default:
      return null;
  }
}

/** WeChat's last word on a card it had accepted: not delivered means the next person. */
async function takeSent(p: Platform, { ErrorCode, MsgID }: PushItem): Promise<void> {
  if (ErrorCode === undefined || ErrorCode === '0') return;
  p.log('card.notDelivered', { errorCode: ErrorCode });
  if (MsgID) await cardFailed(p, MsgID);
}

/** Refuses the whole booking when this very event was booked before. */
async function seenWrite(
  p: Platform,
  { FromUserName, CreateTime, Event }: PushMessage,
  item: PushItem,
): Promise<Write> {
  const name = [FromUserName, CreateTime, Event, item.TemplateId, item.MsgID ?? ''].join('|');
  const ttl = Math.floor(p.now() / 1000) + keepSeconds;
  return {
    Put: {
      TableName: p.table,
      Item: { pk: `PUSH#${await p.keys.index('push', name)}`, sk: 'SEEN', ttl },
      ConditionExpression: 'attribute_not_exists(pk)',
    },
  };
}
