import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { CommitteeCode, Moment, StreetCode, Ulid } from './values.ts';

/** What a poster's mini-program code carries: 10 characters of id and 10 of signature, well under WeChat's 32. */
export const PosterScene = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{20}$/, '这张海报的码不完整'));
const PosterId = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, '没有这张海报'));

const session = ['session.missing', 'session.expired'] as const;
const streetStaff = ['advisor', 'lead'] as const;

/** A poster of one committee and how often it was scanned. Who scanned it is kept nowhere. */
export const Poster = z.object({
  posterId: PosterId,
  scene: PosterScene,
  street: StreetCode,
  streetName: z.string(),
  committee: CommitteeCode,
  committeeName: z.string(),
  /** Where it hangs (3号楼门口), so that two posters of one committee can be told apart. */
  spot: z.nullable(z.string()),
  at: Moment,
  /** Taken down: its code opens nothing any more. */
  retired: z.boolean(),
  scans: z.object({ today: z.int(), week: z.int(), all: z.int() }),
});
export type Poster = z.infer<typeof Poster>;

/** Make a poster for a committee of one's own street. The same event again is the same poster. */
export const createPoster = endpoint({
  name: 'createPoster',
  summary: '给一个居委做一张扫码海报',
  method: 'POST',
  path: '/posters',
  callers: streetStaff,
  input: z.object({
    eventId: Ulid,
    committee: CommitteeCode,
    spot: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(20, '最多 20 个字'))),
  }),
  reply: Poster,
  status: 201,
  problems: ['request.invalid', ...session, 'forbidden', 'place.unknown', 'limit.reached'],
});

/** The picture to print: WeChat's mini-program code for this poster. */
export const readPosterCode = endpoint({
  name: 'readPosterCode',
  summary: '海报上的小程序码',
  method: 'GET',
  path: '/posters/:posterId/code',
  callers: streetStaff,
  input: z.object({ posterId: PosterId }),
  reply: z.object({ type: z.enum(['image/png', 'image/jpeg']), base64: z.string() }),
  problems: ['request.invalid', ...session, 'forbidden', 'notFound', 'wechat.unavailable'],
});

export const listPosters = endpoint({
  name: 'listPosters',
  summary: '本街道的海报和扫码次数',
  method: 'GET',
  path: '/posters',
  callers: streetStaff,
  input: z.object({}),
  reply: z.object({ items: z.array(Poster) }),
  problems: [...session, 'forbidden'],
});

export const retirePoster = endpoint({
  name: 'retirePoster',
  summary: '海报取下来了,码不再打开',
  method: 'DELETE',
  path: '/posters/:posterId',
  callers: streetStaff,
  input: z.object({ posterId: PosterId }),
  reply: Poster,
  problems: ['request.invalid', ...session, 'forbidden', 'notFound'],
});

/** A scanned poster says which committee it hangs in; the scan is counted, the person is not known. */
export const openPoster = endpoint({
  name: 'openPoster',
  summary: '扫海报,得到街道和居委',
  method: 'POST',
  path: '/posters/open',
  callers: ['anyone'],
  input: z.object({ scene: PosterScene }),
  reply: z.object({
    street: StreetCode,
    streetName: z.string(),
    committee: CommitteeCode,
    committeeName: z.string(),
  }),
  problems: ['request.invalid', 'notFound'],
});
