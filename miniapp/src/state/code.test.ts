import fc from 'fast-check';
import { InviteCode, ReceiptCode } from 'shared-scoring/contract';
import { describe, expect, test } from 'vitest';
import { readCode } from './code.ts';

const letters = [...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'];
const plain = (length: number) => fc.array(fc.constantFrom(...letters), { minLength: length, maxLength: length });

describe('a receipt code', () => {
  test.each([
    '7K3M-9QXW-2B4T',
    '7k3m9qxw2b4t',
    ' 7K3M 9QXW 2B4T ',
    '7K3M—9QXW–2B4T',
    '7K3M9QXW2B4T',
    '您的回执码:7K3M-9QXW-2B4T,请收好。',
  ])('is read from "%s"', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'receipt', code: '7K3M-9QXW-2B4T' });
  });

  test('takes O for 0, I and L for 1', () => {
    expect(readCode('oIl0-AAAA-BBBB')).toEqual({ kind: 'receipt', code: '0110-AAAA-BBBB' });
  });
});

describe('an invite code', () => {
  test.each(['9QXW-2B4T', '9qxw 2b4t', '邀请码9QXW2B4T'])('is read from "%s"', (typed) => {
    expect(readCode(typed)).toEqual({ kind: 'invite', code: '9QXW-2B4T' });
  });
});

test.each([
  [7, 'unclear'],
  [8, 'invite'],
  [9, 'unclear'],
  [11, 'unclear'],
  [12, 'receipt'],
  [13, 'unclear'],
])('%i characters are %s', (length, kind) => {
  expect(readCode('A'.repeat(length))).toMatchObject({ kind });
});

test('a letter no code has is not guessed at', () => {
  expect(readCode('9QXW-2B4U')).toEqual({ kind: 'unclear', length: 8 });
});

test('every code comes back as the contract writes it, in small letters and with blanks', () => {
  fc.assert(
    fc.property(plain(12), plain(8), (receipt, invite) => {
      const first = readCode(receipt.join(' ').toLowerCase());
      const second = readCode(invite.join('').toLowerCase());
      expect(first.kind === 'receipt' && ReceiptCode.safeParse(first.code).success).toBe(true);
      expect(second.kind === 'invite' && InviteCode.safeParse(second.code).success).toBe(true);
    }),
  );
});
