import type { Answers, IsoDate } from '../facts/types.ts';
import type { Pack } from '../region/pack.ts';
import { compiledAt } from './compiled.ts';
import { hear } from './hear.ts';
import type { PolicyResult } from './types.ts';

/**
 * Every policy of the pack on a day, judged by what has been told so far; reasons, amounts, missing answers and choices are
 * worked out when they are read. Nothing leaves the device.
 */
export const screen = (pack: Pack, answers: Answers, on: IsoDate): readonly PolicyResult[] =>
  hear(compiledAt(pack, on), answers).results;
