import * as z from 'zod/mini';

/** One item of a pushed event; which fields are there depends on the event. */
const Item = z.object({
  TemplateId: z.string(),
  SubscribeStatusString: z.optional(z.string()),
  MsgID: z.optional(z.coerce.string()),
  ErrorCode: z.optional(z.coerce.string()),
});
export type PushItem = z.infer<typeof Item>;

const Message = z.object({
  FromUserName: z.string(),
  CreateTime: z.coerce.string(),
  Event: z.string(),
  List: z._default(
    z.union([
      z.array(Item),
      z.pipe(
        Item,
        z.transform((item) => [item]),
      ),
    ]),
    [],
  ),
});
export type PushMessage = z.infer<typeof Message>;

const wrappers = ['SubscribeMsgPopupEvent', 'SubscribeMsgChangeEvent', 'SubscribeMsgSentEvent'] as const;

/** A pushed message, JSON or XML, `List` as one object or several; null when it is no event we know the form of. */
export function readPush(text: string): PushMessage | null {
  const raw = text.trimStart().startsWith('<') ? fromXml(text) : fromJson(text);
  const read = Message.safeParse(raw);
  return read.success ? read.data : null;
}

/** The outer parcel of secure mode. */
export function readEncrypted(text: string): string | null {
  if (text.trimStart().startsWith('<')) return tag(text, 'Encrypt');
  const outer = fromJson(text);
  return typeof outer === 'object' && outer !== null && 'Encrypt' in outer && typeof outer.Encrypt === 'string'
    ? outer.Encrypt
    : null;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/("MsgI[dD]"\s*:\s*)(\d+)/g, '$1"$2"'));
  } catch {
    return null;
  }
}

/** WeChat's XML is flat and has no attributes, so tags are found by name; nothing is ever expanded. */
function fromXml(text: string): unknown {
  const inside = wrappers.map((name) => tag(text, name)).find((found) => found !== null) ?? '';
  const names = ['TemplateId', 'SubscribeStatusString', 'MsgID', 'ErrorCode'] as const;
  const fields = (from: string, wanted: readonly string[]) =>
    Object.fromEntries(wanted.map((name) => [name, tag(from, name) ?? undefined]));
  return {
    ...fields(text, ['FromUserName', 'CreateTime', 'Event']),
    List: [...inside.matchAll(/<List>([\s\S]*?)<\/List>/g)].map(([, item = '']) => fields(item, names)),
  };
}

function tag(text: string, name: string): string | null {
  const found = new RegExp(`<${name}>([\\s\\S]*?)</${name}>`).exec(text)?.[1];
  return found === undefined ? null : found.replace(/^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/, '$1').trim();
}
