import * as z from 'zod/mini';
import { endpoint } from './endpoint.ts';

/** District, city or nation of a pack: 6 digits. */
export const RegionCode = z.string().check(z.regex(/^\d{6}$/, '地区代码应为 6 位数字'));

/** The packs of a region and of those above it, as their files are; with `have` only when there is something newer. */
export const readPack = endpoint({
  name: 'readPack',
  summary: '一个地区的政策包,带版本',
  method: 'GET',
  path: '/packs/:code',
  callers: ['anyone'],
  input: z.object({ code: RegionCode, have: z.optional(z.string().check(z.maxLength(64))) }),
  reply: z.object({
    code: RegionCode,
    /** Changes exactly when a file of the chain does. */
    version: z.string(),
    /** True: what the phone has is the newest, and no packs are sent. */
    same: z.boolean(),
    /** By region code, e.g. 000000, 310000 and 310105; read them with `loadPack`. */
    packs: z.optional(
      z.record(
        RegionCode,
        z.object({
          region: z.unknown(),
          parameters: z.optional(z.unknown()),
          derived: z.optional(z.unknown()),
          policies: z.optional(z.array(z.unknown())),
        }),
      ),
    ),
  }),
  problems: ['request.invalid', 'notFound'],
});
