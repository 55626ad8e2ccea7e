/** What a mini-program account and its server share. These values open nothing outside the local street. */
export type Account = {
  readonly appid: string;
  readonly secret: string;
  /** Original id of the account, `ToUserName` of every push. */
  readonly originalId: string;
  readonly pushToken: string;
  /** 43 characters; with "=" behind it the Base64 of the 32-byte AES key. */
  readonly pushAesKey: string;
  /** The office's WeCom and its app for alerts. */
  readonly corpId: string;
  readonly corpSecret: string;
  readonly agentId: number;
};

/** The mini-program's account at the simulated WeChat. */
export const localAccount: Account = {
  appid: 'wx0000000000000001',
  secret: '0123456789abcdef0123456789abcdef',
  originalId: 'gh_000000000001',
  pushToken: 'SimToken2026',
  corpId: 'ww0000000000000001',
  corpSecret: 'SimWeComSecret000000000000000000000000000001',
  agentId: 1_000_002,
  pushAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFE',
};
