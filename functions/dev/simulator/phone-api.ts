import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod/mini';
import type { MovableClock } from './clock.ts';
import { faultKinds, isFaultKind } from './faults.ts';
import type { PushItem } from './push.ts';
import type { World } from './world.ts';

const Login = z.object({ persona: z.string() });
const Choice = z.object({
  persona: z.string(),
  templates: z.array(z.string()),
  choice: z._default(z.enum(['accept', 'reject']), 'accept'),
});
const Move = z.object({ addMs: z.number() });
const Rates = z.object({
  rates: z.record(z.string(), z.number().check(z.gte(0), z.lte(1))),
  seed: z.optional(z.int()),
});

/** Somebody of the street as the view shows them. */
export type PersonaCard = { readonly id: string; readonly name: string; readonly role: string };

export type PhoneSetup = { readonly clock: MovableClock; readonly personas: readonly PersonaCard[] };

/** What happens inside the WeChat client: logging in, the subscription panel, arriving cards; and the controls. */
export function phoneApi(world: World, { clock, personas }: PhoneSetup): Hono {
  const app = new Hono();
  const { book, faults, feed, people, push, sessions, templates } = world;

  /** The body by its schema, handed on; a body of another shape is 400. */
  const post = <T>(path: string, schema: z.ZodMiniType<T>, answer: (body: T, c: Context) => Promise<Response>) =>
    app.post(path, async (c) => {
      const body = schema.safeParse(await c.req.json().catch(() => null));
      return body.success ? answer(body.data, c) : c.json({ error: z.prettifyError(body.error) }, 400);
    });
  const nobody = (c: Context) => c.json({ error: '没有这个人' }, 404);

  post('/login', Login, async ({ persona }, c) => {
    const openid = people.openid(persona);
    return openid === null ? nobody(c) : c.json({ code: sessions.issue(openid) });
  });

  /** The panel was answered: credits in the book, one popup event with all templates to the backend. */
  async function decide(
    openid: string,
    ids: readonly string[],
    status: 'accept' | 'reject',
    event: 'popup' | 'change',
  ) {
    for (const id of ids) {
      if (event === 'change') book.setCredits(openid, id, 0);
      else if (status === 'accept') book.setCredits(openid, id, book.credits(openid, id) + 1);
    }
    const items = ids.map(
      (id): PushItem => ({
        TemplateId: id,
        SubscribeStatusString: status,
        ...(event === 'popup' && { PopupScene: '0' }),
      }),
    );
    await push.send({ openid, event: `subscribe_msg_${event}_event`, items });
  }
  const wrong = (ids: readonly string[]): { errCode: number; errMsg: string } | null => {
    const fail = (errCode: number, why: string) => ({ errCode, errMsg: `requestSubscribeMessage:fail ${why}` });
    if (ids.length === 0) return fail(10001, "TmplIds can't be empty");
    if (ids.length > 5) return fail(20003, 'Templates count out of max bounds');
    const known = ids.every((id) => templates.some((template) => template.id === id));
    return known ? null : fail(20001, 'No template data return, verify the template id exist');
  };

  post('/subscribe', Choice, async ({ persona, templates: ids, choice }, c) => {
    const openid = people.openid(persona);
    if (openid === null) return nobody(c);
    const bad = wrong(ids);
    if (bad) return c.json(bad, 400);
    await decide(openid, ids, choice, 'popup');
    return c.json({ results: Object.fromEntries(ids.map((id) => [id, choice])) });
  });
  post('/unsubscribe', Choice, async ({ persona, templates: ids }, c) => {
    const openid = people.openid(persona);
    if (openid === null) return nobody(c);
    await decide(openid, ids, 'reject', 'change');
    return c.json({ results: Object.fromEntries(ids.map((id) => [id, 'reject'])) });
  });

  app.get('/feed.json', (c) => c.json({ items: book.cards() }));
  app.get('/feed', (c) =>
    streamSSE(c, async (stream) => {
      const stop = feed.listen((event) => void stream.writeSSE({ event: event.type, data: JSON.stringify(event) }));
      await stream.writeSSE({
        event: 'hello',
        data: JSON.stringify({ now: clock.now(), cards: book.cards().slice(-60) }),
      });
      await new Promise<void>((done) => stream.onAbort(done));
      stop();
    }),
  );

  app.get('/faults', (c) => c.json({ ...faults.state(), kinds: faultKinds }));
  post('/faults', Rates, async ({ rates, seed }, c) => {
    const unknown = Object.keys(rates).find((name) => !isFaultKind(name));
    if (unknown) return c.json({ error: `没有这种故障: ${unknown}` }, 400);
    faults.set(rates, seed);
    feed.publish({ type: 'faults', rates });
    return c.json({ ...faults.state(), kinds: faultKinds });
  });

  app.get('/personas', (c) => c.json({ items: personas }));
  app.get('/clock', (c) => c.json({ now: clock.now(), offsetMs: clock.offsetMs() }));
  post('/clock', Move, async ({ addMs }, c) => {
    await clock.add(addMs);
    const time = { now: clock.now(), offsetMs: clock.offsetMs() };
    feed.publish({ type: 'clock', ...time });
    return c.json(time);
  });
  return app;
}
