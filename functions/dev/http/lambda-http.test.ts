import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Hono } from 'hono';
import { handle } from 'hono/aws-lambda';
import { expect, test, vi } from 'vitest';
import { type Gateway, type HttpHandler, throughGateway } from './lambda-http.ts';

const gateway: Gateway = { prefix: '/api', now: () => Date.UTC(2026, 10, 22) };
const app = new Hono()
  .post('/echo', async (c) => c.json({ got: await c.req.json(), q: c.req.queries('q'), me: c.req.header('x-me') }, 201))
  .get('/picture', (c) => c.body(new Uint8Array([137, 80, 0, 255]), 200, { 'content-type': 'image/png' }));
const post = (path: string, body: string, headers = {}) =>
  new Request(`http://street${path}`, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });
const through = (handler: HttpHandler, request: Request, more: Partial<Gateway> = {}) =>
  throughGateway(handler, request, { ...gateway, ...more });
// hono types its handler for every kind of gateway event; ours is always format 2.0.
const handler = handle(app) as unknown as HttpHandler;

test('a request reaches the Lambda handler as an API Gateway 2.0 event and its answer comes back', async () => {
  const reply = await through(handler, post('/api/echo?q=1&q=2', '{"你":"好"}', { 'X-Me': '2' }));
  expect(reply.status).toBe(201);
  expect(await reply.json()).toEqual({ got: { 你: '好' }, q: ['1', '2'], me: '2' });
});

test('the event has the fields of format 2.0, with the prefix taken off', async () => {
  let seen: APIGatewayProxyEventV2 | undefined;
  await through(
    async (event) => {
      seen = event;
      return { statusCode: 204 };
    },
    post('/api/a/b?x=1&x=2', '{}', { cookie: 'a=1; b=2' }),
  );
  expect(seen).toMatchObject({
    version: '2.0',
    rawPath: '/a/b',
    rawQueryString: 'x=1&x=2',
    queryStringParameters: { x: '1,2' },
    cookies: ['a=1', 'b=2'],
    body: '{}',
    isBase64Encoded: false,
    requestContext: { http: { method: 'POST', path: '/a/b' }, timeEpoch: Date.UTC(2026, 10, 22) },
  });
});

test('binary answers survive the trip', async () => {
  const reply = await through(handler, new Request('http://street/api/picture'));
  expect([...new Uint8Array(await reply.arrayBuffer())]).toEqual([137, 80, 0, 255]);
});

test.each([
  [99, 204],
  [100, 204],
  [101, 413],
])('a body of %i bytes at a limit of 100 → %i', async (size, status) => {
  const reply = await through(async () => ({ statusCode: 204 }), post('/api/x', 'x'.repeat(size)), { bodyLimit: 100 });
  expect(reply.status).toBe(status);
});

test('an answer above the limit, a throw and a handler that is too slow get the gateway’s own words', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => {});
  const long = await through(async () => ({ statusCode: 200, body: 'x'.repeat(200) }), post('/api/x', ''), {
    bodyLimit: 100,
  });
  const thrown = await through(() => Promise.reject(new Error('broken')), post('/api/x', ''));
  const slow = await through(() => new Promise(() => {}), post('/api/x', ''), { timeLimitMs: 10 });
  quiet.mockRestore();
  expect([long.status, thrown.status, slow.status]).toEqual([500, 500, 503]);
  expect(await slow.json()).toEqual({ message: 'Service Unavailable' });
});
