import type { Clocks } from './clocks.ts';

/** Time of day in ms since midnight: '08:30' → 30,600,000. */
export const timeOfDay = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(':').map(Number);
  return (hours * 60 + minutes) * 60_000;
};

/** Duty hours in words for a family's card: 工作日 8:30–17:00. */
export const dutyHoursText = ({ dutyHours }: Clocks): string =>
  `工作日 ${dutyHours.from.replace(/^0/, '')}–${dutyHours.to.replace(/^0/, '')}`;
