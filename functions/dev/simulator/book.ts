import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A service message as it lies in somebody's WeChat. */
export type Card = {
  readonly id: string;
  readonly at: number;
  readonly persona: string;
  /** Came through the office's WeCom; absent: a subscription message. */
  readonly via?: 'wecom';
  readonly template: string;
  readonly title: string;
  /** Keys and values as sent. */
  readonly data: Readonly<Record<string, string>>;
  /** The same, as the phone shows it. */
  readonly rows: readonly { readonly label: string; readonly value: string }[];
  readonly page: string | null;
};

type Kept = {
  /** Messages each person has paid for by tapping 允许: `openid template` → count. */
  credits: Record<string, number>;
  /** Every card accepted from the server, oldest first. */
  cards: Card[];
  /** Last message id; above 2^53, so it is kept as text. */
  lastMessage: string;
};

export type Book = {
  credits(openid: string, template: string): number;
  setCredits(openid: string, template: string, count: number): void;
  cards(): readonly Card[];
  add(card: Omit<Card, 'id'>): Card;
  newMessageId(): string;
};

const firstMessage = '294402298110051942';

/** WeChat's own record of credits and messages. With a folder it survives a restart, without one it is gone. */
export function openBook(dir: string | undefined): Book {
  const path = dir === undefined ? undefined : join(dir, 'wechat.json');
  if (dir) mkdirSync(dir, { recursive: true });
  const kept: Kept =
    path && existsSync(path)
      ? JSON.parse(readFileSync(path, 'utf8')) // our own file, written below
      : { credits: {}, cards: [], lastMessage: firstMessage };
  const save = () => {
    if (!path) return;
    writeFileSync(`${path}.new`, JSON.stringify(kept));
    renameSync(`${path}.new`, path);
  };
  const newMessageId = () => {
    kept.lastMessage = String(BigInt(kept.lastMessage) + 131_071n);
    return kept.lastMessage;
  };
  return {
    credits: (openid, template) => kept.credits[`${openid} ${template}`] ?? 0,
    setCredits(openid, template, count) {
      kept.credits[`${openid} ${template}`] = Math.max(0, count);
      save();
    },
    cards: () => kept.cards,
    add(card) {
      const whole = { id: newMessageId(), ...card };
      kept.cards.push(whole);
      save();
      return whole;
    },
    newMessageId,
  };
}
