import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, Context } from 'aws-lambda';

/** A deployed HTTP function: an API Gateway event of format 2.0 in, its answer out. */
export type HttpHandler = (event: APIGatewayProxyEventV2, context: Context) => Promise<APIGatewayProxyResultV2>;

export type Gateway = {
  /** Path prefix that is not the function's business, e.g. "/api". */
  readonly prefix: string;
  readonly now: () => number;
  readonly bodyLimit?: number;
  readonly timeLimitMs?: number;
};

const said = (status: number, message: string) => Response.json({ message }, { status });
const isText = (type: string) =>
  /^(text\/|application\/(json|xml|javascript|x-www-form-urlencoded)|.*\+(json|xml))/.test(type);

function eventOf(request: Request, { prefix, now }: Gateway, ip: string, body: Buffer) {
  const url = new URL(request.url);
  const rawPath = url.pathname.slice(prefix.length) || '/';
  const headers = Object.fromEntries(request.headers);
  const cookies = headers.cookie?.split(/; */);
  const text = isText(headers['content-type'] ?? 'application/json');
  const at = new Date(now());
  const joined: Record<string, string> = {};
  for (const [name, value] of url.searchParams) joined[name] = name in joined ? `${joined[name]},${value}` : value;
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: '$default',
    rawPath,
    rawQueryString: url.search.slice(1),
    ...(cookies && { cookies }),
    headers,
    ...(url.search.length > 1 && { queryStringParameters: joined }),
    requestContext: {
      accountId: '000000000000',
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: rawPath,
        protocol: 'HTTP/1.1',
        sourceIp: ip,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: at.toUTCString(),
      timeEpoch: at.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(text ? 'utf8' : 'base64') }),
    isBase64Encoded: body.length > 0 && !text,
  };
  return event;
}

function contextOf(requestId: string, timeLimitMs: number): Context {
  const end = Date.now() + timeLimitMs;
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: 'http',
    functionVersion: '$LATEST',
    invokedFunctionArn: 'arn:local:http',
    memoryLimitInMB: '512',
    awsRequestId: requestId,
    logGroupName: 'local',
    logStreamName: 'local',
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: () => {},
    fail: () => {},
    succeed: () => {},
  };
}

function responseOf(result: APIGatewayProxyResultV2): Response {
  if (typeof result === 'string') return new Response(result, { headers: { 'content-type': 'application/json' } });
  if (result.statusCode === undefined) return Response.json(result);
  const headers = new Headers();
  for (const [name, value] of Object.entries(result.headers ?? {})) headers.set(name, String(value));
  for (const cookie of result.cookies ?? []) headers.append('set-cookie', cookie);
  const body = result.isBase64Encoded ? new Uint8Array(Buffer.from(result.body ?? '', 'base64')) : result.body;
  const empty = result.statusCode === 204 || result.statusCode === 304;
  return new Response(empty ? null : (body ?? ''), { status: result.statusCode, headers });
}

const late = (ms: number) =>
  new Promise<'late'>((resolve) => {
    setTimeout(() => resolve('late'), ms).unref();
  });

/** Answers a request with the Lambda handler, as API Gateway does: 6 MB each way, 29 s, its own words on failure. */
export async function throughGateway(
  handler: HttpHandler,
  request: Request,
  gateway: Gateway,
  ip = '127.0.0.1',
): Promise<Response> {
  const { bodyLimit = 6 * 1024 * 1024, timeLimitMs = 29_000 } = gateway;
  const body = Buffer.from(await request.arrayBuffer());
  if (body.length > bodyLimit) return said(413, 'Request Entity Too Large');
  const event = eventOf(request, gateway, ip, body);
  try {
    // Only what survives JSON gets into a real function, and out of it.
    const call = handler(JSON.parse(JSON.stringify(event)), contextOf(event.requestContext.requestId, timeLimitMs));
    const result = await Promise.race([call, late(timeLimitMs)]);
    if (result === 'late') return said(503, 'Service Unavailable');
    const text = JSON.stringify(result);
    return Buffer.byteLength(text) > bodyLimit ? said(500, 'Internal Server Error') : responseOf(JSON.parse(text));
  } catch (cause) {
    console.error(cause);
    return said(500, 'Internal Server Error');
  }
}
