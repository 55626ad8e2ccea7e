import {
  type Calendar,
  type ClockData,
  type Clocks,
  type Procedures,
  proceduresOf,
  type SignCatalogue,
} from 'shared-scoring';
import calendar from 'shared-scoring/regions/000000/calendar.json' with { type: 'json' };
import clocks from 'shared-scoring/regions/000000/clocks.json' with { type: 'json' };
import nation from 'shared-scoring/regions/000000/procedures.json' with { type: 'json' };
import signs from 'shared-scoring/regions/000000/signs.json' with { type: 'json' };
import shanghai from 'shared-scoring/regions/310000/procedures.json' with { type: 'json' };

// The files are part of the bundle and cannot differ from what reference.test.ts has read by their schemas;
// reading them again at every cold start would cost 4 ms.

/** Calendar and clocks of the country. */
export const clockData = {
  calendar: calendar as unknown as Calendar,
  clocks: clocks as unknown as Clocks,
} as const;

const procedures = { '000000': nation, '310000': shanghai } as unknown as Readonly<Record<string, Procedures>>;

/** Clocks with the statutory limits that hold in a street or district. */
export const clocksOf = (place: string): ClockData => ({ ...clockData, procedures: proceduresOf(procedures, place) });

const calendarYears = Object.keys(calendar.years).join(',');

/** Which data `clocksOf` reckons with there: versions of clocks and procedures, and the years of the calendar. */
export const clockVersionOf = (place: string): string =>
  `${clocks.version}/${proceduresOf(procedures, place).version}/${calendarYears}`;

/** What may be reported, how urgent each sign is, which words raise. */
export const signCatalogue = signs as unknown as SignCatalogue;
