import rawCalendar from '../../regions/000000/calendar.json' with { type: 'json' };
import rawClocks from '../../regions/000000/clocks.json' with { type: 'json' };
import rawNation from '../../regions/000000/procedures.json' with { type: 'json' };
import rawShanghai from '../../regions/310000/procedures.json' with { type: 'json' };
import { readCalendar } from './calendar.ts';
import { dayOf, localDate, localTime, momentAt } from './civil.ts';
import { readClocks } from './clocks.ts';
import { timeOfDay } from './duty-hours.ts';
import { proceduresOf, readProcedures } from './procedures.ts';

/** The shipped calendar and clocks, for tests. */
export const shipped = {
  calendar: readCalendar(rawCalendar),
  clocks: readClocks(rawClocks),
  procedures: proceduresOf({ '000000': readProcedures(rawNation), '310000': readProcedures(rawShanghai) }, '310105002'),
};

/** '2026-02-13 16:00' in Shanghai as ms; the inverse is `local`. */
export const at = (text: string): number => momentAt(dayOf(text.slice(0, 10)), timeOfDay(text.slice(11)));

/** A moment as '2026-02-13 16:00' in Shanghai. */
export const local = (moment: number): string => {
  const minutes = Math.floor(localTime(moment) / 60_000);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${localDate(moment)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};
