import Taro from '@tarojs/taro';
import { persona } from './platform.ts';

/** Answer per template id: 'accept…' counts as yes, anything else as no. */
export type Subscribed = Readonly<Record<string, string>>;

const played = async (templates: readonly string[]): Promise<Subscribed> => {
  const reply = await Taro.request<{ results: Record<string, string> }>({
    url: '/sim/subscribe',
    method: 'POST',
    header: { 'content-type': 'application/json' },
    data: { persona: persona || 'neighbour', templates },
  });
  return reply.data.results ?? {};
};

/** Asks to send one message per template. Call it straight in the tap, before any await, or WeChat refuses. */
export const subscribe = (templates: readonly string[]): Promise<Subscribed> => {
  // Spelled out, so that the build for WeChat drops the played side.
  if (process.env.TARO_ENV === 'h5') return played(templates).catch(() => ({}));
  const ask = { tmplIds: [...templates], entityIds: [] };
  return Taro.requestSubscribeMessage(ask as unknown as Parameters<typeof Taro.requestSubscribeMessage>[0])
    .then((answer) => answer as unknown as Subscribed)
    .catch(() => ({}));
};

/** True when the person said yes to at least one template. */
export const accepted = (answers: Subscribed): boolean =>
  Object.entries(answers).some(([name, answer]) => name !== 'errMsg' && answer.startsWith('accept'));
