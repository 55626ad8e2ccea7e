import { useCallback, useEffect, useRef, useState } from 'react';
import { keepLook, recallLook } from './looked-at.ts';
import { afterLook, newSince } from './newness.ts';

/** Which items of the queue came since the last look; leaving the page ends the look. */
export function useNew(ids: readonly string[], visible: boolean) {
  const [known, setKnown] = useState(recallLook);
  const latest = useRef(ids);
  latest.current = ids;
  const first = known === null && ids.length > 0;
  const settle = useCallback((seen: readonly string[]) => {
    setKnown((before) => {
      const after = afterLook(before, seen);
      keepLook(after);
      return after;
    });
  }, []);
  useEffect(() => {
    if (first) settle(latest.current);
  }, [first, settle]);
  useEffect(() => {
    if (!visible) settle(latest.current);
  }, [visible, settle]);
  useEffect(() => () => keepLook(afterLook(recallLook(), latest.current)), []);
  return { fresh: newSince(known, ids), opened: (id: string) => settle([id]) };
}
