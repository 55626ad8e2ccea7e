import { type ClockData, type Procedures, proceduresOf } from 'shared-scoring';
import nation from 'shared-scoring/regions/000000/procedures.json' with { type: 'json' };
import shanghai from 'shared-scoring/regions/310000/procedures.json' with { type: 'json' };
import { clockData } from './reference.ts';

// Read by their schemas in reference.test.ts, as what reference.ts holds.
const procedures = { '000000': nation, '310000': shanghai } as unknown as Readonly<Record<string, Procedures>>;

/** Clocks with the statutory limits that hold in a street or district. */
export const clocksOf = (place: string): ClockData => ({ ...clockData, procedures: proceduresOf(procedures, place) });

const calendarYears = Object.keys(clockData.calendar.years).join(',');

/** Which data `clocksOf` reckons with there: versions of clocks and procedures, and the years of the calendar. */
export const clockVersionOf = (place: string): string =>
  `${clockData.clocks.version}/${proceduresOf(procedures, place).version}/${calendarYears}`;
