import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Env, Hono } from 'hono';
import { Trouble } from '../trouble.ts';

export type Listener = { readonly port: number; readonly url: string; close(): Promise<void> };

/** Serves `app` on the port (0: any free one). Throws `Trouble` in one plain line when somebody else has it. */
export async function listen<E extends Env>(app: Hono<E>, port: number): Promise<Listener> {
  // Without options the adaptor makes a plain HTTP server.
  const server = createAdaptorServer({ fetch: app.fetch as Hono['fetch'] }) as Server;
  server.listen(port);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw isTaken(cause) ? new Trouble(`端口 ${port} 已经有程序在用。换一个:npm start -- --port ${port + 1}`) : cause;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

const isTaken = (cause: unknown): boolean => cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
