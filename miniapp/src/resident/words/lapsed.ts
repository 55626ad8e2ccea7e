import type { IsoDate, Policy } from 'shared-scoring';
import { text } from '../text.ts';
import { dayWords } from './iso-day.ts';

/** Says that a policy's notice has run out by this day; null while it holds. */
export const lapsedWords = ({ validTo }: Pick<Policy, 'validTo'>, on: IsoDate): string | null =>
  validTo !== undefined && validTo < on ? text.results.lapsed(dayWords(validTo)) : null;
