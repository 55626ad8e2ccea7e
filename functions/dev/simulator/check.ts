import { randomUUID } from 'node:crypto';
import { common, refusal } from './reply.ts';
import type { World } from './world.ts';

const risky = ['赌博', '贷款秒批', '枪支'];
const doubtful = ['加微信', '兼职刷单'];

/** POST /wxa/msg_sec_check, version 2: only for somebody who was in the mini-program within 2 hours (61010). */
export function msgSecCheck({ people, sessions, now, faults }: World, body: Record<string, unknown>): Response {
  const { openid, content, scene, version } = body;
  if (faults.hits('quota')) return common.quota();
  if (version !== 2) return refusal(40097, 'invalid args');
  if (![1, 2, 3, 4].includes(Number(scene))) return refusal(40129, 'invalid scene');
  if (typeof openid !== 'string' || people.persona(openid) === null)
    return refusal(43104, 'appid not match with openid');
  if (typeof content !== 'string' || content === '') return refusal(44002, 'empty post data');
  if ([...content].length > 2_500) return refusal(45002, 'content size out of limit');
  const seen = sessions.lastSeen(openid);
  if (seen === undefined || now() - seen > 2 * 3_600_000) return refusal(61010, 'code is expired');
  const hit = (words: readonly string[]) => words.some((word) => content.includes(word));
  const result = hit(risky)
    ? { suggest: 'risky', label: 20002 }
    : hit(doubtful)
      ? { suggest: 'review', label: 20001 }
      : { suggest: 'pass', label: 100 };
  return Response.json({
    errcode: 0,
    errmsg: 'ok',
    result,
    detail: [{ strategy: 'content_model', errcode: 0, ...result, prob: 90 }],
    trace_id: randomUUID(),
  });
}
