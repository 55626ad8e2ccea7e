import { useEffect, useState } from 'react';
import { searchPlaces } from 'shared-scoring';
import { findPlace } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { recentPlaceKept } from '../../state/on-this-phone.ts';
import { districts } from '../data/places.ts';
import type { Candidate } from './choice.ts';

const pauseMs = 300;
const most = 6;

/** What this phone knows by itself: the pilot districts, for when the network is away. */
const known = (typed: string): readonly Candidate[] =>
  searchPlaces(districts, typed, most).map((hit) => ({
    district: hit.district,
    districtName: hit.districtName,
    street: hit.street,
    streetName: hit.streetName,
    committee: hit.committee ?? null,
    committeeName: hit.committeeName ?? null,
    label: hit.label,
  }));

export type Found = { readonly items: readonly Candidate[]; readonly busy: boolean };

/** Places for what is being typed: at once from this phone, a moment later from the list of the whole country. */
export function useFind(typed: string): Found {
  const [told, setTold] = useState<{ readonly of: string; readonly items: readonly Candidate[] | null } | null>(null);
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return;
    let current = true;
    const later = setTimeout(async () => {
      const near = recentPlaceKept.read()?.street.slice(0, 6);
      const answer = await call(findPlace, { text, ...(near ? { near } : {}) });
      if (current) setTold({ of: text, items: answer.ok ? answer.value.items.slice(0, most) : null });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [text]);
  if (text === '') return { items: [], busy: false };
  const answered = told?.of === text;
  return { items: (answered ? told.items : null) ?? known(text), busy: !answered };
}
