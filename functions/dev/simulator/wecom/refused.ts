import { randomInt } from 'node:crypto';

/** An error as WeCom words it; HTTP stays 200. */
export const refused = (errcode: number, text: string): Response =>
  Response.json({
    errcode,
    errmsg: `${text}, hint: [${randomInt(1e9, 1e10)}${randomInt(1e9, 1e10)}], from ip: 127.0.0.1, more info at https://open.work.weixin.qq.com/devtool/query?e=${errcode}`,
  });
