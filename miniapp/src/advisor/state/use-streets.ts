import { useEffect, useState } from 'react';
import { findPlace } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { type Street, streetsOf } from './streets.ts';

const pauseMs = 300;

/** Streets for what is being typed, those of the district `near` first; null while it is being asked. */
export function useStreets(typed: string, near: string): readonly Street[] | null {
  const [told, setTold] = useState<{ readonly of: string; readonly streets: readonly Street[] } | null>(null);
  const text = typed.trim();
  useEffect(() => {
    if (text === '') return;
    let current = true;
    const later = setTimeout(async () => {
      const answer = await call(findPlace, { text, near });
      if (current) setTold({ of: text, streets: answer.ok ? streetsOf(answer.value.items) : [] });
    }, pauseMs);
    return () => {
      current = false;
      clearTimeout(later);
    };
  }, [text, near]);
  if (text === '') return [];
  return told?.of === text ? told.streets : null;
}
