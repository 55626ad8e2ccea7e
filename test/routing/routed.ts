import { findPlace } from 'functions/country';
import type { FoundPlace } from 'shared-scoring';
import { chance } from './chance.ts';
import { countryRows } from './country-rows.ts';
import { meanings, oneStreet } from './determined.ts';
import { type Messy, messy } from './messy-addresses.ts';

export type Routed = Messy & {
  readonly found: FoundPlace;
  /** The street the surviving names lead to, if to one only. */
  readonly determined: string | undefined;
};

/** Generated addresses with where they were routed and what their words determine. The same seed gives the same. */
export const routedAddresses = async (seed: number, count: number): Promise<readonly Routed[]> => {
  const rows = await countryRows();
  const by = chance(seed);
  const all = [...rows.values()];
  const districts = all.filter(({ level }) => level === 'district');
  const units = {
    street: all.filter(({ level }) => level === 'street'),
    committee: all.filter(({ level }) => level === 'committee'),
  };
  const mean = meanings(rows);
  const routed: Routed[] = [];
  while (routed.length < count) {
    const it = messy(by, rows, districts, by.pick(units[by.maybe(0.2) ? 'street' : 'committee']).code);
    const codes = mean(it);
    const street = oneStreet(codes);
    // The meant unit must be among them: a slip in its own name leaves others that fit the rest.
    const determined = street === it.meant.slice(0, 9) ? street : undefined;
    routed.push({ ...it, determined, found: await findPlace(it.text, it.near) });
  }
  return routed;
};

/** Nobody was told to look, and it is the wrong street, or a committee that was not meant. */
export const silentlyWrong = ({ found, meant }: Routed): boolean =>
  found.kind === 'certain' &&
  (found.street !== meant.slice(0, 9) || (found.committee !== undefined && found.committee !== meant));

/** The street that answers is the right one, flagged or not. */
export const rightStreet = ({ found, meant }: Routed): boolean =>
  found.kind !== 'unknown' && found.street === meant.slice(0, 9);
