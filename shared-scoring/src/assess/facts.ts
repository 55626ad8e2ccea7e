/** What the ten indicators ask, each with all its possible answers; nothing else is kept of an assessment's facts. */
export const assessFacts = {
  incomeBand: ['toL', 'to1.5L', 'to2L', 'over'],
  scheme: ['dibao', 'tekun', 'marginal', 'rigid', 'none'],
  rigidHeavy: ['yes', 'no'],
  abode: ['steady', 'none'],
  homeState: ['unsafe', 'hard', 'fine'],
  illness: ['serious', 'chronic', 'none'],
  medicalShare: ['under10', 'to30', 'over30'],
  careStopped: ['yes', 'no'],
  earnerIll: ['yes', 'no'],
  certificate: ['severe', 'mild', 'unseen', 'none'],
  dailyHelp: ['most', 'some', 'none'],
  disabledMembers: ['two', 'fewer'],
  anyone3to59: ['yes', 'no'],
  schooling: ['out', 'refusing', 'fine'],
  highestSchool: ['primary', 'lowerSecondary', 'beyond'],
  blocksWork: ['yes', 'no'],
  working: ['noneOfAge', 'nobody', 'some', 'all'],
  steadyWork: ['yes', 'no'],
  longIdle: ['yes', 'no'],
  insured: ['all', 'gap'],
  pension: ['all', 'gap'],
  unclaimed: ['yes', 'no'],
  helper: ['yes', 'unsure', 'nobody'],
  daysWithCompany: ['0-1', '2-3', '4+'],
  stigma: ['yes', 'no'],
  minors: ['none', 'one', 'more'],
  minorsPerAdult: ['two', 'fewer'],
  parents: ['two', 'single', 'grandparents'],
  minorIll: ['yes', 'no'],
  keeper: ['able', 'weak', 'absent'],
  childTrouble: ['harm', 'worry', 'none'],
} as const;

export type AssessFact = keyof typeof assessFacts;
export type AssessFacts = { readonly [F in AssessFact]: (typeof assessFacts)[F][number] };

/** The ten indicators of an assessment, in their order. */
export const indicatorIds = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7', 'I8', 'I9', 'I10'] as const;
export type IndicatorId = (typeof indicatorIds)[number];

/** Severity in halves: 0, ½, 1. */
export type Halves = 0 | 1 | 2;
