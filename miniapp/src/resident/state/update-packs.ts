import {
  type IsoDate,
  loadPack,
  PackError,
  packVersion,
  type RawPack,
  type RawPacks,
  RuleError,
  screen,
} from 'shared-scoring';
import { readPack } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { isoDay } from '../words/iso-day.ts';
import { clearShelf, nameOf, shelve } from './pack-shelf.ts';
import { chainOf, versionsOf } from './packs.ts';
import { fetchedKept } from './packs-kept.ts';
import { namesIn } from './past.ts';
import { pastKept } from './past-kept.ts';
import { regions } from './regions.ts';

const oncePer = 20 * 3_600_000;

const holds = (packs: RawPacks, code: string, on: IsoDate): boolean => {
  try {
    screen(loadPack(packs, code), { region: code, household: {}, members: null }, on);
    return true;
  } catch (error) {
    // A range that is exceeded: rules that lead back to themselves.
    if (!(error instanceof PackError || error instanceof RuleError || error instanceof RangeError)) throw error;
    return false;
  }
};

/** Puts new files on the shelf for the next start, and takes off those nothing leans on any more. */
const take = (code: string, packs: RawPacks): void => {
  const before = fetchedKept.read();
  const current = versionsOf(code);
  const named = Object.entries(packs)
    .map(([one, raw]) => [one, nameOf(one, raw), raw] as const)
    .filter(([one, name]) => name !== current[one]);
  if (!named.every(([, name, raw]) => shelve(name, raw))) return;
  const names = { ...before.names, ...Object.fromEntries(named.map(([one, name]) => [one, name])) };
  fetchedKept.write({ ...before, names });
  const needed = new Set([...Object.values(names), ...namesIn(pastKept.read())]);
  for (const name of Object.values(before.names)) if (!needed.has(name)) clearShelf(name);
};

const askFor = async (code: string): Promise<boolean> => {
  const answer = await call(readPack, { code, have: packVersion(chainOf(code), code) });
  if (!answer.ok || answer.value.same || !answer.value.packs) return answer.ok;
  const packs = answer.value.packs as Readonly<Record<string, RawPack>>; // optional fields are absent, never undefined
  if (holds({ ...chainOf(code), ...packs }, code, isoDay(now()))) take(code, packs);
  return true;
};

let asking = false;

/**
 * Looks for newer packs in the background, at most once in 20 hours. It asks for every district in the same order,
 * whatever was answered: which district somebody lives in is an answer too. What comes is used from the next start on.
 */
export const updatePacks = async (): Promise<void> => {
  if (asking || now() - fetchedKept.read().askedAt < oncePer) return;
  asking = true;
  let heard = true;
  for (const { code } of regions) heard = (await askFor(code)) && heard;
  if (heard) fetchedKept.write({ ...fetchedKept.read(), askedAt: now() });
  asking = false;
};
