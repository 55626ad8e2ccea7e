import type { Platform } from '../platform/platform.ts';
import { Problem } from '../problem.ts';
import { callForPicture, type Picture } from './call.ts';
import type { StableToken } from './stable-token.ts';
import { withToken } from './with-token.ts';

const versions: Readonly<Record<string, string>> = { developer: 'develop', trial: 'trial' };
/** Pixels; a poster prints it 6 cm wide at 200 dots per inch. */
const width = 430;

/**
 * A mini-program code that carries `scene` (at most 32 characters) to `page`, as a picture. Throws
 * `wechat.unavailable`; what WeChat answered is in the operator's log. Source: tech/backend.md §5.
 */
export async function unlimitedCode(
  p: Platform,
  token: StableToken,
  { scene, page }: { readonly scene: string; readonly page: string },
): Promise<Picture> {
  const env_version = versions[p.config.miniprogramState] ?? 'release';
  const body = { scene, page, check_path: true, env_version, width };
  const asked = await withToken(token, (access_token) =>
    callForPicture(p, { path: '/wxa/getwxacodeunlimit', query: { access_token }, body }),
  );
  if (asked.kind === 'reply' && asked.reply.picture) return asked.reply.picture;
  const errcode = asked.kind === 'reply' ? asked.reply.errcode : null;
  p.log('wechat.code', { errcode });
  throw new Problem('wechat.unavailable', { say: says[errcode ?? -1] ?? '请过一分钟再试。海报已经记下,不会丢。' });
}

const says: Readonly<Record<number, string>> = {
  41030: '小程序的这一页还没有发布,码暂时做不出来。请告诉管理员。',
  45009: '这会儿做码的人太多,请过一分钟再试。',
};
