import { useEffect, useState } from 'react';
import * as z from 'zod/mini';
import { keep, recall } from '../device/storage.ts';
import { type VisitBox, VisitLetter } from './visit-letters.ts';

const key = 'visit.box';
const listeners = new Set<() => void>();

/** Forms that wait on this phone, read anew each time: two packages of the app look at the same box. */
export const visitBox = {
  read: (): VisitBox => {
    const parsed = z.array(VisitLetter).safeParse(recall(key));
    return parsed.success ? parsed.data : [];
  },
  /** False when the phone refused to keep it. */
  write: (box: VisitBox): boolean => {
    const kept = keep(key, box);
    for (const tell of listeners) tell();
    return kept;
  },
};

/** The box as it is now. */
export const useVisitBox = (): VisitBox => {
  const [box, setBox] = useState(visitBox.read);
  useEffect(() => {
    const tell = () => setBox(visitBox.read());
    listeners.add(tell);
    return () => {
      listeners.delete(tell);
    };
  }, []);
  return box;
};
