import type { Context } from 'hono';
import type { Endpoint } from 'shared-scoring/contract';
import type * as z from 'zod/mini';
import { Problem } from '../problem.ts';
import { sayIssue } from './say-issue.ts';

/** Largest body in bytes; the longest report is under 3 kB. */
export const maxBodyBytes = 16_384;

/** Path parameters, then query or JSON body, checked by the contract. Unknown fields are left out, everywhere alike. */
export async function readInput<E extends Endpoint>(c: Context, { method, input }: E): Promise<z.infer<E['input']>> {
  const rest = method === 'POST' ? await readBody(c) : readQuery(c);
  const read = input.safeParse({ ...rest, ...c.req.param() }, { error: sayIssue });
  if (read.success) return read.data as z.infer<E['input']>; // the schema of this very endpoint
  const fields = read.error.issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message }));
  throw new Problem('request.invalid', { fields });
}

function readQuery(c: Context): Record<string, string> {
  const twice = Object.entries(c.req.queries()).filter(([, values]) => values.length > 1);
  const fields = twice.map(([path]) => ({ path, message: '这一项写了不止一次,请只写一次' }));
  if (fields.length > 0) throw new Problem('request.invalid', { fields });
  return c.req.query();
}

async function readBody(c: Context): Promise<object> {
  const type = c.req.header('content-type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) throw bad('header.content-type', '请求应为 application/json');
  if (Number(c.req.header('content-length') ?? 0) > maxBodyBytes) throw tooLarge();
  const bytes = await c.req.arrayBuffer();
  if (bytes.byteLength > maxBodyBytes) throw tooLarge();
  const body = parse(bytes);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw bad('body', '内容应该是一个 JSON 对象');
  return body;
}

function parse(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw bad('body', '内容不是完整的 JSON', cause);
  }
}

const tooLarge = () => bad('body', `内容太大了,最多 ${maxBodyBytes} 字节`);
const bad = (path: string, message: string, cause?: unknown) =>
  new Problem('request.invalid', { fields: [{ path, message }], cause });
