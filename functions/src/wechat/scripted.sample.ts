import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A WeChat that gives out tokens and answers each send with the next of the given raw replies (the last one stays). */
export async function scriptedWeChat(...replies: readonly string[]) {
  const sends: { token: string; body: Record<string, unknown> }[] = [];
  const forced: boolean[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://x');
    let text = '';
    for await (const part of request) text += part;
    response.setHeader('content-type', 'application/json');
    if (url.pathname === '/cgi-bin/stable_token') {
      forced.push(JSON.parse(text).force_refresh === true);
      response.end(JSON.stringify({ access_token: `T${forced.filter(Boolean).length}`, expires_in: 7200 }));
      return;
    }
    sends.push({ token: url.searchParams.get('access_token') ?? '', body: JSON.parse(text) });
    response.end(replies[Math.min(sends.length, replies.length) - 1]);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = () => new Promise<void>((done) => server.close(() => done()));
  return { baseUrl: `http://127.0.0.1:${port}`, sends, forced, stop };
}

/** A refusal as WeChat words it. */
export const errcode = (code: number): string => `{"errcode":${code},"errmsg":"scripted rid: 0-0-0"}`;

export const delivered = '{"errcode":0,"errmsg":"ok","msgid":294402298110051942}';
