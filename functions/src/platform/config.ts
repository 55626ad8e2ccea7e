import { type EnvName, tableName } from '../names.ts';

export type Purpose = 'newCase' | 'caseProgress' | 'escalation';

/** Secrets shared with WeChat, its map service and WeCom. */
export type Secrets = {
  readonly appSecret: string;
  readonly pushToken: string;
  readonly pushAesKey: string;
  /** Signs calls to the map service. */
  readonly lbsSecret: string;
  readonly wecomSecret: string;
};

/** The office's WeCom app; without a corp id alerts go without it. */
export type WeComConfig = {
  readonly baseUrl: string;
  readonly corpId: string;
  readonly agentId: number;
  /** Address of the advisor's pages for a text card; empty: a card of the linked mini-program instead. */
  readonly cardUrl: string;
};

export type Config = {
  readonly table: string;
  readonly ddbEndpoint: string | undefined;
  readonly wechatBaseUrl: string;
  readonly lbsBaseUrl: string;
  /** Key of the map service; empty when there is none, and nobody is located. */
  readonly lbsKey: string;
  readonly appId: string;
  /** Template id per purpose; empty when the account has none. */
  readonly templates: Readonly<Record<Purpose, string>>;
  readonly wecom: WeComConfig;
  readonly miniprogramState: string;
  readonly corsOrigin: string;
};

export type Env = Readonly<Partial<Record<EnvName | 'AWS_LAMBDA_FUNCTION_NAME', string>>>;

/** Settings from the environment; defaults are those of the local street and of the public WeChat server. */
export const configOf = (env: Env): Config => ({
  table: env.TABLE_NAME || tableName,
  ddbEndpoint: env.DDB_ENDPOINT || undefined,
  wechatBaseUrl: env.WECHAT_BASE_URL || 'https://api.weixin.qq.com',
  lbsBaseUrl: env.LBS_BASE_URL || 'https://apis.map.qq.com',
  lbsKey: env.LBS_KEY ?? '',
  appId: env.WECHAT_APPID ?? '',
  templates: {
    newCase: env.TEMPLATE_NEW_CASE ?? '',
    caseProgress: env.TEMPLATE_PROGRESS ?? '',
    escalation: env.TEMPLATE_ESCALATION ?? '',
  },
  wecom: {
    baseUrl: env.WECOM_BASE_URL || 'https://qyapi.weixin.qq.com',
    corpId: env.WECOM_CORPID ?? '',
    agentId: Number(env.WECOM_AGENTID || 0),
    cardUrl: env.WECOM_CARD_URL ?? '',
  },
  miniprogramState: env.MINIPROGRAM_STATE || 'formal',
  corsOrigin: env.CORS_ORIGIN || '*',
});
