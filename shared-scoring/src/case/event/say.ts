import * as z from 'zod/mini';

/** A note that must say something; `ask` tells what to write. */
export const mustSay = (ask: string, most = 500) => z.string().check(z.trim(), z.minLength(1, ask), z.maxLength(most));

/** A note that may be left out. */
export const maySay = (most = 500) => z.optional(z.string().check(z.maxLength(most)));

/** Id of a member of staff, a unit or an item inside a case. */
export const Id = z.string().check(z.minLength(1, '不能为空'), z.maxLength(64));

/** Moment in milliseconds since 1970. */
export const When = z.int().check(z.minimum(0));
