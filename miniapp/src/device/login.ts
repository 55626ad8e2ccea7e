import Taro from '@tarojs/taro';
import { persona } from './platform.ts';

const playedLogin = async () => {
  const reply = await Taro.request<{ code: string }>({
    url: '/sim/login',
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { persona: persona || 'neighbour' },
  });
  if (reply.statusCode >= 300) throw new Error(`login refused: ${reply.statusCode}`);
  return reply.data.code;
};

/** A one-time login code; silent, asks for nothing. Throws when the network or WeChat is away. */
export const loginCode = async (): Promise<string> =>
  // Spelled out, so that the build for WeChat drops the played side.
  process.env.TARO_ENV === 'h5' ? playedLogin() : (await Taro.login()).code;
