import type { Context } from 'hono';

/** Holds the connection until the caller gives up, as a lost answer does. */
export const hold = (c: Context): Promise<Response> =>
  new Promise((resolve) => {
    const end = () => resolve(new Response(null, { status: 504 }));
    c.req.raw.signal.addEventListener('abort', end);
    setTimeout(end, 60_000).unref();
  });
