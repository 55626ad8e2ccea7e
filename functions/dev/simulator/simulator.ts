import { Hono } from 'hono';
import { type Account, localAccount } from './account.ts';
import { type Book, openBook } from './book.ts';
import { type MovableClock, movableClock } from './clock.ts';
import { type Faults, makeFaults } from './faults.ts';
import { type Feed, makeFeed } from './feed.ts';
import { lbsApi } from './lbs.ts';
import { isGuest, openidOf, weComIdOf } from './people.ts';
import { type PersonaCard, phoneApi } from './phone-api.ts';
import { makePusher, type Pusher } from './push.ts';
import { serverApi } from './server-api.ts';
import { makeSessions } from './sessions.ts';
import { localPages, localTemplates, type Template } from './templates.ts';
import { makeTokens } from './tokens.ts';
import { makeWeComTokens } from './wecom/tokens.ts';
import { weComApi } from './wecom/wecom-api.ts';
import type { People, World } from './world.ts';

export type SimulatorSetup = {
  /** Where pushes go, e.g. http://127.0.0.1:8787/api/wechat/push; null: nowhere. Asked before each push. */
  readonly pushUrl: () => string | null;
  readonly pushFormat?: 'json' | 'xml';
  readonly clock?: MovableClock;
  /** Folder of WeChat's own record; absent: in memory. */
  readonly dir?: string | undefined;
  readonly personas?: readonly PersonaCard[];
  readonly templates?: readonly Template[];
  readonly account?: Account;
  readonly seed?: number;
  /** Pause before a failed push is tried again; 200 ms when absent. */
  readonly pushRetryMs?: number;
};

export type Simulator = {
  /** Routes /wx/*, /wecom/* (server interfaces), /lbs/* (map service) and /sim/* (client side and controls). */
  readonly app: Hono;
  readonly account: Account;
  readonly book: Book;
  readonly faults: Faults;
  readonly feed: Feed;
  readonly push: Pusher;
  readonly people: People;
};

function peopleOf(personas: readonly PersonaCard[]): People {
  const known = new Map(personas.map(({ id }) => [openidOf(id), id]));
  return {
    openid(persona) {
      if (!isGuest(persona) && !personas.some(({ id }) => id === persona)) return null;
      known.set(openidOf(persona), persona);
      return openidOf(persona);
    },
    persona: (openid) => known.get(openid) ?? null,
    member: (userId) => personas.find(({ id }) => weComIdOf(id).toLowerCase() === userId.toLowerCase())?.id ?? null,
  };
}

/** A WeChat of one's own: server side, client side, pushes, credits, faults by rate. */
export function makeSimulator(setup: SimulatorSetup): Simulator {
  const { clock = movableClock(), account = localAccount, personas = [], seed = 1 } = setup;
  const { now } = clock;
  const faults = makeFaults(seed);
  const push = makePusher({
    account,
    now,
    faults,
    url: setup.pushUrl,
    format: setup.pushFormat ?? 'json',
    ...(setup.pushRetryMs && { retryMs: setup.pushRetryMs }),
  });
  const world: World = {
    now,
    account,
    templates: setup.templates ?? Object.values(localTemplates),
    pages: localPages,
    people: peopleOf(personas),
    book: openBook(setup.dir),
    faults,
    feed: makeFeed(),
    push,
    sessions: makeSessions(now),
    tokens: makeTokens(now),
    repeats: new Map(),
  };
  const app = new Hono();
  app.route('/wx', serverApi(world));
  app.route('/lbs', lbsApi(world));
  app.route('/wecom', weComApi(world, makeWeComTokens(now)));
  app.route('/sim', phoneApi(world, { clock, personas }));
  return { app, account, book: world.book, faults, feed: world.feed, push, people: world.people };
}
