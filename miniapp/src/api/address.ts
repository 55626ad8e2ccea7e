import type { Endpoint } from 'shared-scoring/contract';

export type Address = { readonly path: string; readonly body?: Readonly<Record<string, unknown>> };

const query = (fields: readonly (readonly [string, unknown])[]) =>
  fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&');

/** Where an input goes: path parameters into the path, the rest into the query (GET, DELETE) or the body (POST). */
export const addressOf = (endpoint: Pick<Endpoint, 'method' | 'path'>, input: object): Address => {
  const rest = new Map<string, unknown>(Object.entries(input).filter(([, value]) => value !== undefined));
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = rest.get(name);
    rest.delete(name);
    return encodeURIComponent(String(value));
  });
  if (endpoint.method === 'POST') return { path, body: Object.fromEntries(rest) };
  return { path: rest.size > 0 ? `${path}?${query([...rest])}` : path };
};
