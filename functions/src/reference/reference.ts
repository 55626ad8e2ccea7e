import type { Calendar, Clocks, SignCatalogue } from 'shared-scoring';
import calendar from 'shared-scoring/regions/000000/calendar.json' with { type: 'json' };
import clocks from 'shared-scoring/regions/000000/clocks.json' with { type: 'json' };
import signs from 'shared-scoring/regions/000000/signs.json' with { type: 'json' };

// The files are part of the bundle and cannot differ from what reference.test.ts has read by their schemas;
// reading them again at every cold start would cost 4 ms.

/** Calendar and clocks of the country. */
export const clockData = {
  calendar: calendar as unknown as Calendar,
  clocks: clocks as unknown as Clocks,
} as const;

/** What may be reported, how urgent each sign is, which words raise. */
export const signCatalogue = signs as unknown as SignCatalogue;
