import Taro from '@tarojs/taro';
import { onWeb } from '../device/platform.ts';

const base = onWeb ? '/api' : API_BASE;
const patience = 12_000;

export type Answer = { readonly status: number; readonly body: unknown };

/** Sends one request. Resolves with any answer, whatever its status; rejects when none came within 12 s. */
export const send = async (
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: object,
  token?: string,
): Promise<Answer> => {
  const header = {
    ...(body ? { 'content-type': 'application/json' } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const reply = await Taro.request<unknown>({
    url: base + path,
    method,
    header,
    timeout: patience,
    ...(body ? { data: body } : {}),
  });
  return { status: reply.statusCode, body: reply.data };
};
