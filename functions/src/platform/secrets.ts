import * as z from 'zod/mini';
import type { Env, Secrets } from './config.ts';
import type { Vault } from './keys.ts';

const Sealed = z.object({
  WECHAT_SECRET: z.string(),
  WECHAT_PUSH_TOKEN: z.string(),
  WECHAT_PUSH_AES_KEY: z.string(),
  LBS_SECRET: z.optional(z.string()),
  WECOM_SECRET: z.optional(z.string()),
});

/** WeChat's secrets: the sealed blob where there is one, plain environment on a desk. */
export async function openSecrets(env: Env, vault: Vault): Promise<Secrets> {
  const found = env.SEALED_SECRETS
    ? Sealed.parse(
        JSON.parse(Buffer.from(await vault.open('secrets', Buffer.from(env.SEALED_SECRETS, 'base64'))).toString()),
      )
    : env;
  return {
    appSecret: found.WECHAT_SECRET ?? '',
    pushToken: found.WECHAT_PUSH_TOKEN ?? '',
    pushAesKey: found.WECHAT_PUSH_AES_KEY ?? '',
    lbsSecret: found.LBS_SECRET ?? '',
    wecomSecret: found.WECOM_SECRET ?? '',
  };
}
