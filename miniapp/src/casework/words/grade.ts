import type { ScoreView } from 'shared-scoring/contract';
import type * as z from 'zod/mini';

export type Score = z.infer<typeof ScoreView>;
export type Grade = NonNullable<Score['grade']>;

const gradeWords: Readonly<Record<Grade, string>> = {
  none: '没有大的难处',
  low: '低度困境',
  moderate: '中度困境',
  high: '高度困境',
};

const asGrade = (name: string | undefined): string => gradeWords[(name ?? 'none') as Grade] ?? '';

/** The grade when it is sure, or between which two it lies. */
export const gradeSay = ({ grade, between }: Score): string =>
  grade ? gradeWords[grade] : `还定不了：在“${asGrade(between[0])}”和“${asGrade(between[1])}”之间`;

/** Share of a whole in words: 42%. */
export const percent = (part: number, of: number): string => `${Math.round((part / of) * 100)}%`;

/** The interval in words: 正好 42%, or 25% 到 58%. */
export const intervalSay = ({ lower, upper, of }: Score): string =>
  lower === upper ? percent(lower, of) : `${percent(lower, of)} 到 ${percent(upper, of)}`;

/** How hard one indicator is, as far as it is known. */
export const hardship = (parts: readonly [number, number] | null, weight: number): string => {
  if (!parts) return '这一户用不上';
  const [low, high] = parts.map((part) => part / weight);
  const words = ['没有难处', '有些难处', '难处大'] as const;
  const [from, to] = [words[low ?? 0], words[high ?? 0]];
  return from === to ? (from ?? '') : `还不清楚：从“${from}”到“${to}”`;
};
