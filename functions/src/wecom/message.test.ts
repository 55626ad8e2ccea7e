import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localAccount } from '../../dev/index.ts';
import { configOf } from '../platform/config.ts';
import { clampBytes } from './clamp-bytes.ts';
import { messageOf } from './message.ts';

describe('a message', () => {
  const notice = {
    userId: 'u',
    title: '守'.repeat(60),
    what: '望'.repeat(400),
    where: '街',
    when: '时',
    page: `p?id=${'1'.repeat(2_000)}`,
  };
  test('is cut by bytes between characters, in a text card', () => {
    const body = messageOf(configOf({ WECOM_CARD_URL: 'https://h5.example/', WECOM_AGENTID: '3' }), notice);
    const { title, description } = body.textcard as { title: string; description: string };
    expect(body.agentid).toBe(3);
    expect([Buffer.byteLength(title) <= 128, Buffer.byteLength(description) <= 512]).toEqual([true, true]);
    expect(title + description).not.toContain('\uFFFD');
  });
  test('keeps the lengths of a mini-program notice', () => {
    const { miniprogram_notice: card } = messageOf(configOf({ WECHAT_APPID: localAccount.appid }), notice) as {
      miniprogram_notice: { title: string; page: string };
    };
    expect([...card.title]).toHaveLength(12);
    expect(Buffer.byteLength(card.page)).toBeLessThanOrEqual(1_024);
  });
  test('of any characters fits, whole characters only, and short ones are left alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 3, max: 120 }), (text, most) => {
        const cut = clampBytes(text, most);
        expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(most);
        if (Buffer.byteLength(text) <= most) expect(cut).toBe(text);
        else expect(text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
