import type { Endpoint, InputOf, ProblemReply, ReplyOf } from 'shared-scoring/contract';
import { openSession } from 'shared-scoring/contract';

/** A persona's phone as tests and the seed use it: the same HTTP as the mini-program, logged in by WeChat code. */
export type Phone = {
  readonly persona: string;
  /** Calls an endpoint; throws `Refused` when the answer is a problem. */
  call<E extends Endpoint>(endpoint: E, input: InputOf<E>): Promise<ReplyOf<E>>;
  /** Taps 允许 on the subscription panel, once for each template. */
  subscribe(...templates: string[]): Promise<void>;
};

/** A problem that came back, with its HTTP status. */
export class Refused extends Error {
  readonly status: number;
  readonly problem: ProblemReply;
  constructor(status: number, problem: ProblemReply) {
    super(`${status} ${problem.code}: ${problem.title}`);
    this.status = status;
    this.problem = problem;
  }
}

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });

/** Path, query and body of a call, as the phone sends them. */
function requestOf(endpoint: Endpoint, input: object) {
  const rest = new Map(Object.entries(input));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest.get(name));
    rest.delete(name);
    return encodeURIComponent(value);
  });
  if (endpoint.method === 'POST') return { path, body: JSON.stringify(Object.fromEntries(rest)) };
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)])).toString();
  return { path: query ? `${path}?${query}` : path, body: undefined };
}

/** A phone in `persona`'s hand. `simUrl` is where WeChat's client side answers, `apiUrl` the product. */
export function phoneOf(persona: string, simUrl: string, apiUrl: string): Phone {
  let token: string | null = null;

  async function login(): Promise<string> {
    const { code } = await (await post(`${simUrl}/sim/login`, { persona })).json();
    const reply = await post(apiUrl + openSession.path, { code });
    const body = await reply.json();
    if (!reply.ok) throw new Refused(reply.status, body);
    return openSession.reply.parse(body).token;
  }

  async function send(endpoint: Endpoint, input: object): Promise<Response> {
    token ??= await login();
    const { path, body } = requestOf(endpoint, input);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return fetch(apiUrl + path, { method: endpoint.method, headers, ...(body !== undefined && { body }) });
  }

  return {
    persona,
    async call(endpoint, input) {
      // Every endpoint's input is an object schema; `E` alone does not say so.
      let reply = await send(endpoint, input as object);
      if (reply.status === 401) {
        token = null;
        reply = await send(endpoint, input as object);
      }
      const body = await reply.json();
      if (!reply.ok) throw new Refused(reply.status, body);
      return endpoint.reply.parse(body) as ReplyOf<typeof endpoint>; // the endpoint's own reply schema
    },
    async subscribe(...templates) {
      await post(`${simUrl}/sim/subscribe`, { persona, templates });
    },
  };
}
