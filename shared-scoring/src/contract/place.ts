import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';
import { RegionCode } from './packs.ts';
import { CommitteeCode, StreetCode } from './values.ts';

/** A place to pick, as a report takes it. */
export const PlaceChoice = z.object({
  district: RegionCode,
  districtName: z.string(),
  /** With `desk` the district's code and 000: the street is not known, the district's triage desk hands it on. */
  street: StreetCode,
  streetName: z.string(),
  desk: z.boolean(),
  committee: z.nullable(CommitteeCode),
  committeeName: z.nullable(z.string()),
  /** What to show: 新华路街道 · 西镇居委会. */
  label: z.string(),
});
export type PlaceChoice = z.infer<typeof PlaceChoice>;

export const PlaceAnswer = z.object({
  /** Best first; none: nothing on the list fits, and the person picks by hand. */
  items: z.array(PlaceChoice),
  /** True: the first one can be filled in at once; otherwise the person is asked. */
  sure: z.boolean(),
});
export type PlaceAnswer = z.infer<typeof PlaceAnswer>;

const session = ['session.missing', 'session.expired'] as const;

/** Which street a phone stands in. GCJ-02 degrees; they are asked of the map service once and kept nowhere. */
export const locate = endpoint({
  name: 'locate',
  summary: '用一次定位找到街道,位置不保存',
  method: 'POST',
  path: '/places/locate',
  callers: ['person'],
  input: z.object({
    lat: z.number().check(z.minimum(3, '纬度不在范围里'), z.maximum(54, '纬度不在范围里')),
    lng: z.number().check(z.minimum(73, '经度不在范围里'), z.maximum(136, '经度不在范围里')),
  }),
  reply: PlaceAnswer,
  problems: ['request.invalid', ...session, 'limit.reached', 'map.unavailable'],
});

/** Which street and committee a typed address means; the text is read and not kept. */
export const findPlace = endpoint({
  name: 'findPlace',
  summary: '用写下的地址找街道和居委',
  method: 'POST',
  path: '/places/find',
  callers: ['anyone'],
  input: z.object({
    text: z.string().check(z.trim(), z.minLength(1, '请写一个地名'), z.maxLength(60, '最多 60 个字')),
    /** District the phone was last in; it only orders what is otherwise equal. */
    near: z.optional(RegionCode),
  }),
  reply: PlaceAnswer,
  problems: ['request.invalid'],
});
