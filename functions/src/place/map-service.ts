import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import type { Platform } from '../platform/platform.ts';

const Town = z.object({
  id: z.optional(z.string()),
  title: z.string(),
  _dir_desc: z.optional(z.string()),
});

/** The parts of the reply that are read; everything below `result` that the service may leave out is optional. */
const Reply = z.object({
  status: z.int(),
  result: z.optional(
    z.object({
      ad_info: z.object({ adcode: z.string() }),
      address_reference: z.optional(z.object({ town: z.optional(Town) })),
    }),
  ),
});

/** What the map service says of a point. `town.id`: division code of the street, 9 digits, where it is given. */
export type Whereabouts =
  | {
      readonly kind: 'found';
      readonly adcode: string;
      readonly town: { readonly id: string | null; readonly title: string; readonly inside: boolean } | null;
    }
  /** No address there: sea, border, abroad. */
  | { readonly kind: 'nothing' }
  /** The service did not answer, or not us; `status` is its own code, null without an answer. */
  | { readonly kind: 'unavailable'; readonly status: number | null };

const path = '/ws/geocoder/v1/';
const patienceMs = 3_000;
/** Too many calls in this second: the only refusal that goes away by itself. */
const busy = 120;
const pausesMs = [200, 500] as const;

/**
 * Reverse geocoding of the WeChat map service. Degrees are GCJ-02. They are sent once, in a signed request of the
 * server's, and are neither kept nor logged. Source: tech/wechat.md §2.1–2.4.
 */
export async function whereIs(p: Platform, at: { readonly lat: number; readonly lng: number }): Promise<Whereabouts> {
  if (p.config.lbsKey === '') return { kind: 'unavailable', status: null };
  for (const pause of [...pausesMs, null]) {
    const reply = await call(p, { get_poi: '0', key: p.config.lbsKey, location: `${at.lat},${at.lng}` });
    if (reply?.status !== busy || pause === null) return read(reply);
    await p.pause(pause);
  }
  return { kind: 'unavailable', status: busy };
}

async function call(p: Platform, params: Readonly<Record<string, string>>) {
  const { lbsSecret } = await p.keys.secrets();
  // Signed are the raw values in the order of their names; escaped they are only on the way.
  const raw = Object.entries(params).map(([name, value]) => `${name}=${value}`);
  const sig = createHash('md5')
    .update(`${path}?${raw.join('&')}${lbsSecret}`)
    .digest('hex');
  const query = new URLSearchParams({ ...params, ...(lbsSecret && { sig }) });
  try {
    const signal = AbortSignal.timeout(patienceMs);
    const answer = await fetch(`${p.config.lbsBaseUrl}${path}?${query}`, { signal });
    return Reply.parse(await answer.json());
  } catch {
    return null; // no answer, or not one of the map service: the caller offers the list
  }
}

function read(reply: z.infer<typeof Reply> | null): Whereabouts {
  if (!reply) return { kind: 'unavailable', status: null };
  if (reply.status === 347) return { kind: 'nothing' };
  if (reply.status !== 0 || !reply.result) return { kind: 'unavailable', status: reply.status };
  const { ad_info, address_reference } = reply.result;
  const town = address_reference?.town;
  return {
    kind: 'found',
    adcode: ad_info.adcode,
    town: town ? { id: town.id ?? null, title: town.title, inside: town._dir_desc === '内' } : null,
  };
}
