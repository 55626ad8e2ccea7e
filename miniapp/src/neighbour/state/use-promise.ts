import { useEffect, useState } from 'react';
import { readPromise } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';

/** What may be said of an urgent report: a named person is on duty, nobody is; null while nothing urgent is written. */
export type Promised = 'covered' | 'alone' | null;

/** Asks whether somebody is on duty there now. Not known, or no network: nothing is promised. */
export function usePromise(street: string | null): Promised {
  const [told, setTold] = useState<{ readonly street: string; readonly covered: boolean } | null>(null);
  useEffect(() => {
    if (!street) return;
    let current = true;
    call(readPromise, { street }).then((answer) => {
      if (current) setTold({ street, covered: answer.ok && answer.value.covered });
    });
    return () => {
      current = false;
    };
  }, [street]);
  if (!street || told?.street !== street) return null;
  return told.covered ? 'covered' : 'alone';
}
