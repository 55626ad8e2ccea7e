import type { AssessFacts } from './facts.ts';

/** The six daily activities. Source: assessment.md §2.3, I4 (特困 rule on lost self-care). */
export const dailyActivities = ['eat', 'dress', 'bed', 'toilet', 'walk', 'bathe'] as const;
export type DailyActivity = (typeof dailyActivities)[number];

/** Whether somebody does it alone; what is left out was not looked at. */
export type Daily = Readonly<Partial<Record<DailyActivity, 'self' | 'help'>>>;

/** How many need help, in the words of the indicator; null while what was not looked at could still change it. */
export const dailyHelpOf = (daily: Daily): AssessFacts['dailyHelp'] | null => {
  const helped = dailyActivities.filter((each) => daily[each] === 'help').length;
  const open = dailyActivities.filter((each) => daily[each] === undefined).length;
  if (helped >= 4) return 'most';
  if (helped + open >= 4 || (helped === 0 && open > 0)) return null;
  return helped === 0 ? 'none' : 'some';
};
