import { expect, test } from 'vitest';
import { localAccount } from './account.ts';
import { sealPush, signature } from './crypto.ts';

test("WeChat's own example of a push signature comes out", () => {
  expect(signature('AAAAA', '1714036504', '1514711492')).toBe('f464b24fc39322e44b38aa78f5edd27bd1441696');
});

test('an event seals to the vector computed with OpenSSL, and signs to its signature', () => {
  const message =
    '{"ToUserName":"gh_000000000001","FromUserName":"oTEST_openid_0000000000000001","CreateTime":1795305600,"MsgType":"event","Event":"subscribe_msg_popup_event","List":{"TemplateId":"TPL_0001","SubscribeStatusString":"accept","PopupScene":"0"}}';
  const sealed = sealPush(localAccount, message, Buffer.from('0123456789abcdef'));
  expect(sealed).toMatch(/^Q3stYC6hdFzMh9T8.*T31T6LIn$/);
  expect(signature(localAccount.pushToken, '1795305600', '987654321', sealed)).toBe(
    '560bbf65fc2be0f1898596770d81a3e4de0c4654',
  );
});
