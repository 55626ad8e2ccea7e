import { setTimeout as pause } from 'node:timers/promises';
import type { Account } from './account.ts';
import { signedPush } from './crypto.ts';
import type { Faults } from './faults.ts';

export type PushItem = Readonly<Record<string, string>>;
export type PushEvent = {
  readonly openid: string;
  readonly event: 'subscribe_msg_popup_event' | 'subscribe_msg_change_event' | 'subscribe_msg_sent_event';
  readonly items: readonly PushItem[];
};
export type Pusher = {
  /** Resolves with true once the server answered `success`, with false after the last retry. */
  send(event: PushEvent): Promise<boolean>;
};

export type PushSetup = {
  readonly account: Account;
  readonly now: () => number;
  readonly faults: Faults;
  /** Where the backend listens; null: no callback is configured in the console. */
  readonly url: () => string | null;
  readonly format?: 'json' | 'xml';
  /** Pause before a retry; WeChat waits 5 s. */
  readonly retryMs?: number;
};

/** One item as an object, several as an array, CreateTime as a number: what the JSON form really looks like. */
const asJson = (account: Account, seconds: number, { openid, event, items }: PushEvent): string =>
  JSON.stringify({
    ToUserName: account.originalId,
    FromUserName: openid,
    CreateTime: seconds,
    MsgType: 'event',
    Event: event,
    List: items.length === 1 ? items[0] : items,
  });

const wrapper = {
  subscribe_msg_popup_event: 'SubscribeMsgPopupEvent',
  subscribe_msg_change_event: 'SubscribeMsgChangeEvent',
  subscribe_msg_sent_event: 'SubscribeMsgSentEvent',
} as const;

const tag = (name: string, text: string) => `<${name}><![CDATA[${text}]]></${name}>`;

const asXml = (account: Account, seconds: number, { openid, event, items }: PushEvent): string => {
  const list = items
    .map((item) => Object.entries(item).map(([name, text]) => tag(name, text)))
    .map((all) => all.join(''));
  const head = tag('ToUserName', account.originalId) + tag('FromUserName', openid);
  const what = `<CreateTime>${seconds}</CreateTime>${tag('MsgType', 'event')}${tag('Event', event)}`;
  const lists = list.map((one) => `<List>${one}</List>`).join('');
  return `<xml>${head}${what}<${wrapper[event]}>${lists}</${wrapper[event]}></xml>`;
};

/** Pushes events to the backend in secure mode: 5 s to answer `success`, then up to three more tries. */
export function makePusher({ account, now, faults, url, format = 'json', retryMs = 200 }: PushSetup): Pusher {
  async function once(target: string, openid: string, message: string): Promise<boolean> {
    const { query, body } = signedPush(account, openid, message, Math.floor(now() / 1000));
    const xml = `<xml>${tag('ToUserName', body.ToUserName)}${tag('Encrypt', body.Encrypt)}</xml>`;
    const reply = await fetch(`${target}?${query}`, {
      method: 'POST',
      headers: { 'content-type': format === 'xml' ? 'text/xml' : 'application/json' },
      body: format === 'xml' ? xml : JSON.stringify(body),
      signal: AbortSignal.timeout(5_000),
    });
    const text = (await reply.text()).trim();
    return reply.ok && (text === '' || text === 'success');
  }
  return {
    async send(event) {
      const target = url();
      if (target === null) return false;
      const seconds = Math.floor(now() / 1000);
      const message = format === 'xml' ? asXml(account, seconds, event) : asJson(account, seconds, event);
      for (let tries = 0; tries <= 3; tries += 1) {
        if (tries > 0) await pause(retryMs, undefined, { ref: false });
        if (tries === 0 && faults.hits('pushLost')) continue;
        if (!(await once(target, event.openid, message).catch(() => false))) continue;
        if (faults.hits('pushTwice')) await once(target, event.openid, message).catch(() => false);
        return true;
      }
      return false;
    },
  };
}
