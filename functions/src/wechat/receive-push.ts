import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { openPush, sameSignature, signature } from './push-crypto.ts';
import { readEncrypted, readPush } from './push-message.ts';
import { takePush } from './take-push.ts';

const freshMs = 5 * 60_000;
const maxBytes = 65_536;

type Query = Readonly<Record<string, string>>;

/** Takes one push of WeChat, once. Throws `forbidden` for whatever WeChat did not sign and encrypt just now. */
export async function receivePush(p: Platform, query: Query, text: string): Promise<void> {
  const message = readPush(await openBody(p, query, text));
  if (message) await takePush(p, message);
}

/** The message inside a signed, fresh, encrypted body. Throws `forbidden` for anything else. */
async function openBody(p: Platform, query: Query, text: string): Promise<string> {
  const { pushToken, pushAesKey } = await p.keys.secrets();
  const { msg_signature: given = '', timestamp = '', nonce = '' } = query;
  const encrypted = text.length > maxBytes ? null : readEncrypted(text);
  if (!encrypted || !pushToken) throw new Problem('forbidden');
  if (!sameSignature(given, signature(pushToken, timestamp, nonce, encrypted))) throw new Problem('forbidden');
  if (!(Math.abs(p.now() - Number(timestamp) * 1000) <= freshMs)) throw new Problem('forbidden');
  const opened = openPush(pushAesKey, p.config.appId, encrypted);
  if (opened === null) throw new Problem('forbidden');
  return opened;
}
