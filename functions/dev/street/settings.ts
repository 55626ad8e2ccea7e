import { join } from 'node:path';
import type { Env } from '../../src/platform/config.ts';
import { localAccount } from '../simulator/account.ts';
import { localMap } from '../simulator/lbs.ts';
import { localTemplates } from '../simulator/templates.ts';

/** Environment of the functions in the local street: a key file, the local engine, the simulated WeChat. */
export const settingsOf = (dir: string, endpoint: string, table: string, wechatBaseUrl: string): Env => ({
  TABLE_NAME: table,
  DDB_ENDPOINT: endpoint,
  KEY_FILE: join(dir, 'keys', 'master.key'),
  WECHAT_BASE_URL: wechatBaseUrl,
  LBS_BASE_URL: wechatBaseUrl.replace(/\/wx$/, '/lbs'),
  LBS_KEY: localMap.key,
  LBS_SECRET: localMap.secret,
  WECHAT_APPID: localAccount.appid,
  WECHAT_SECRET: localAccount.secret,
  WECHAT_PUSH_TOKEN: localAccount.pushToken,
  WECHAT_PUSH_AES_KEY: localAccount.pushAesKey,
  WECOM_BASE_URL: wechatBaseUrl.replace(/\/wx$/, '/wecom'),
  WECOM_CORPID: localAccount.corpId,
  WECOM_AGENTID: String(localAccount.agentId),
  WECOM_SECRET: localAccount.corpSecret,
  TEMPLATE_NEW_CASE: localTemplates.TEMPLATE_NEW_CASE.id,
  TEMPLATE_PROGRESS: localTemplates.TEMPLATE_PROGRESS.id,
  TEMPLATE_ESCALATION: localTemplates.TEMPLATE_ESCALATION.id,
  MINIPROGRAM_STATE: 'developer',
});
