import { useMemo, useState } from 'react';
import type { Policy } from 'shared-scoring';
import { libraryOf, onShelf, readPinyin, searchLibrary, shelvesOf } from 'shared-scoring/library';
import pinyin from 'shared-scoring/regions/pinyin.json' with { type: 'json' };
import { interviewKept } from './interview-kept.ts';
import { libraryRegionKept } from './library-kept.ts';
import { packOf } from './packs.ts';
import { regions } from './regions.ts';

/** The three ways into the library. */
export type Way = 'need' | 'event' | 'office';
export const ways: readonly Way[] = ['need', 'event', 'office'];

/** One shelf as the page shows it. */
export type Shown = { readonly name: string; readonly policies: readonly Policy[] };

const shelvesBy = (policies: readonly Policy[], way: Way): readonly Shown[] => {
  const { needs, lifeEvents, departments } = shelvesOf(policies);
  switch (way) {
    case 'need':
      return needs.map(({ value, label }) => ({ name: label, policies: onShelf(policies, { need: value }) }));
    case 'event':
      return lifeEvents.map(({ value, label }) => ({ name: label, policies: onShelf(policies, { lifeEvent: value }) }));
    case 'office':
      return departments.map(({ value, label }) => ({
        name: label,
        policies: onShelf(policies, { department: value }),
      }));
    default:
      return way satisfies never;
  }
};

/** The district whose library is shown: the one picked here, the one of the screening, or the first. */
export const useLibraryRegion = (): string => {
  const [picked, told] = [libraryRegionKept.use(), interviewKept.use()?.answers.region];
  return picked || told || (regions[0]?.code ?? '');
};

/** Browsing and searching the policies of a district, on this phone. */
export function useLibrary() {
  const region = useLibraryRegion();
  const [words, setWords] = useState('');
  const [way, setWay] = useState<Way>('event');
  const { policies } = packOf(region);
  const library = useMemo(() => libraryOf(policies, readPinyin(pinyin.table)), [policies]);
  const found = useMemo(
    () => (words.trim() === '' ? null : searchLibrary(library, words).map(({ policy }) => policy)),
    [library, words],
  );
  const shelves = useMemo(() => shelvesBy(policies, way), [policies, way]);
  return { region, words, way, search: setWords, choose: setWay, found, shelves };
}
