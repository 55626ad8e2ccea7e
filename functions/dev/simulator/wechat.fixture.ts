import { Hono } from 'hono';
import { listen } from '../http/listen.ts';
import { localAccount } from './account.ts';
import { type MovableClock, movableClock } from './clock.ts';
import { openidOf } from './people.ts';
import { startSimulator } from './serve.ts';
import { localTemplates } from './templates.ts';

export const template = localTemplates.TEMPLATE_NEW_CASE;
export const advisor = openidOf('advisor');
export const goodData = {
  thing1: { value: '有户人家需要看看' },
  thing2: { value: '华山居委' },
  time3: { value: '2026年11月22日 15:01' },
};

/** A simulator with one advisor and a backend that keeps the pushes it gets; `answer` decides what it replies. */
export async function aWechat(answer: (count: number) => Response = () => new Response('success')) {
  const pushes: { query: URLSearchParams; body: unknown }[] = [];
  const backend = new Hono().post('/push', async (c) => {
    pushes.push({ query: new URL(c.req.url).searchParams, body: await c.req.json().catch(() => null) });
    return answer(pushes.length);
  });
  const listener = await listen(backend, 0);
  const clock: MovableClock = movableClock();
  const personas = [{ id: 'advisor', name: '顾问', role: 'advisor' }];
  const wechat = await startSimulator({ pushUrl: `${listener.url}/push`, clock, personas, pushRetryMs: 5 });

  const post = (path: string, body: unknown) =>
    fetch(wechat.url + path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });
  const code = async (persona = 'advisor') => (await (await post('/sim/login', { persona })).json()).code as string;
  const exchange = async (js_code: string, more: Record<string, string> = {}) => {
    const { appid, secret } = localAccount;
    const query = new URLSearchParams({ appid, secret, js_code, grant_type: 'authorization_code', ...more });
    return (await fetch(`${wechat.baseUrl}/sns/jscode2session?${query}`)).json();
  };
  const tokenReply = async (more: object = {}) => {
    const { appid, secret } = localAccount;
    return (await post('/wx/cgi-bin/stable_token', { grant_type: 'client_credential', appid, secret, ...more })).json();
  };
  const token = async () => (await tokenReply()).access_token as string;
  const api = async (path: string, body: unknown, held?: string) =>
    post(`/wx${path}?access_token=${held ?? (await token())}`, body);
  const send = async (more: object = {}, held?: string) => {
    const body = {
      touser: advisor,
      template_id: template.id,
      page: 'advisor/case/index?id=x',
      data: goodData,
      ...more,
    };
    return (await api('/cgi-bin/message/subscribe/send', body, held)).json();
  };
  const allow = () => post('/sim/subscribe', { persona: 'advisor', templates: [template.id] });
  const stop = async () => {
    await wechat.stop();
    await listener.close();
  };
  return { ...wechat, clock, pushes, post, code, exchange, tokenReply, token, api, send, allow, stop };
}

export type AWechat = Awaited<ReturnType<typeof aWechat>>;
