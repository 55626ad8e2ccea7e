import type { ReportDraft } from 'shared-scoring/contract';
import { ulid } from 'ulid';
import { jiangsuRoad } from '../world.sample.ts';

/** A new ULID, as a phone makes it. */
export const anId = (): string => ulid();

/** A value as text without its ULIDs, which may hold any letters and digits. */
export const withoutIds = (value: unknown): string => JSON.stringify(value).replace(/[0-9A-HJKMNP-TV-Z]{26}/g, '');

/** What a neighbour sends: a quiet, non-urgent worry in 江苏路街道, under a new id. */
export const aDraft = (over: Partial<ReportDraft> = {}): ReportDraft => ({
  id: anId(),
  place: { street: jiangsuRoad, committee: `${jiangsuRoad}002`, door: '3弄12号402' },
  signs: ['S16', 'S24'],
  modifiers: [],
  note: '以前天天下楼,现在扶着墙走',
  spoken: 'yes',
  promise: true,
  unnamed: false,
  ...over,
});
