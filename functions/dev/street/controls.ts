import { Hono } from 'hono';
import * as z from 'zod/mini';
import type { MovableClock } from '../simulator/clock.ts';

const Move = z.object({ addMs: z.number() });

/** What stays at the street when WeChat runs elsewhere: its clock, which takes WeChat's along. */
export function controls(clock: MovableClock, wechatBaseUrl: string): Hono {
  const app = new Hono();
  app.get('/sim/clock', (c) => c.json({ now: clock.now(), offsetMs: clock.offsetMs() }));
  app.post('/sim/clock', async (c) => {
    const body = Move.safeParse(await c.req.json().catch(() => null));
    if (!body.success) return c.json({ error: z.prettifyError(body.error) }, 400);
    await fetch(wechatBaseUrl.replace(/\/wx$/, '/sim/clock'), { method: 'POST', body: JSON.stringify(body.data) });
    await clock.add(body.data.addMs);
    return c.json({ now: clock.now(), offsetMs: clock.offsetMs() });
  });
  return app;
}
