import { randomBytes } from 'node:crypto';

const rid = () => [4, 4, 4].map((bytes) => randomBytes(bytes).toString('hex')).join('-');

/** An error as WeChat words it; the HTTP status stays 200 and errmsg ends with the request id. */
export const refusal = (errcode: number, errmsg: string): Response =>
  Response.json({ errcode, errmsg: `${errmsg} rid: ${rid()}` });

/** Errors that mean the same on every interface. */
export const common = {
  busy: () => refusal(-1, 'system error'),
  token: () => refusal(40001, 'invalid credential, access_token is invalid or not latest,'),
  noToken: () => refusal(41001, 'access_token missing'),
  appid: () => refusal(40013, 'invalid appid'),
  secret: () => refusal(40125, 'invalid appsecret'),
  post: () => refusal(43002, 'require POST method'),
  json: () => refusal(47001, 'data format error'),
  quota: () => refusal(45009, 'reach max api daily quota limit'),
} as const;
