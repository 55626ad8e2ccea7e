import type { Account } from '../account.ts';
import type { Card } from '../book.ts';

type Content = Pick<Card, 'title' | 'data' | 'rows' | 'page'>;
type Fields = Readonly<Record<string, unknown>>;

const bytes = (text: unknown) => Buffer.byteLength(String(text ?? ''));
/** What WeCom does to a text that is too long: the bytes end where they end, even within a character. */
const cut = (text: unknown, most: number) =>
  Buffer.from(String(text ?? ''))
    .subarray(0, most)
    .toString();
const chinese = (text: unknown, least: number, most: number) => {
  const { length } = [...String(text ?? '')];
  return least <= length && length <= most;
};

/** What the member sees of a message, or null when WeCom would refuse its shape. */
export function shown({ appid }: Account, body: Fields): Content | null {
  if (body.msgtype === 'textcard') return textCard((body.textcard ?? {}) as Fields);
  return body.msgtype === 'miniprogram_notice' ? notice(appid, (body.miniprogram_notice ?? {}) as Fields) : null;
}

function textCard({ title, description, url }: Fields): Content | null {
  if (!/^https?:\/\//.test(String(url)) || bytes(url) > 2_048 || !title || !description) return null;
  const lines = cut(description, 512).split('\n');
  return {
    title: cut(title, 128),
    data: Object.fromEntries(lines.map((value, n) => [`line${n + 1}`, value])),
    rows: lines.map((value) => ({ label: '', value })),
    page: String(url).split('#/')[1] ?? null,
  };
}

function notice(appid: string, fields: Fields): Content | null {
  const { title, description, page, content_item } = fields;
  const items = Array.isArray(content_item) ? (content_item as { key: string; value: string }[]) : []; // sizes are checked below
  if (fields.appid !== appid || !chinese(title, 4, 12) || !chinese(description, 4, 12) || bytes(page) > 1_024)
    return null;
  if (items.length > 10 || items.some(({ key, value }) => !chinese(key, 1, 10) || !chinese(value, 1, 30))) return null;
  const rows = [{ label: '', value: String(description) }, ...items.map(({ key, value }) => ({ label: key, value }))];
  return {
    title: String(title),
    data: Object.fromEntries(rows.map(({ value }, n) => [`line${n + 1}`, value])),
    rows,
    page: page ? String(page) : null,
  };
}
