import { useEffect, useState } from 'react';
import { openPoster, PosterScene } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import type { PickedPlace } from '../../state/draft.ts';
import { placeOfCode } from '../data/places.ts';

/** What became of a scanned poster: its place is filled in, or its code opens nothing any more. */
export type Poster =
  | { readonly kind: 'none' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'filled'; readonly place: PickedPlace };

/** Fills in the place of the poster this page was opened from: its signed code, or a plain division code. */
export function usePoster(scene: string, code: string, fill: (place: PickedPlace) => void): Poster {
  const [poster, setPoster] = useState<Poster>({ kind: 'none' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a poster speaks once, when the page opens
  useEffect(() => {
    const take = (place: PickedPlace | null) => {
      if (place) fill(place);
      setPoster(place ? { kind: 'filled', place } : { kind: 'gone' });
    };
    const asked = decodeURIComponent(scene);
    if (!asked) return code ? take(placeOfCode(code)) : undefined;
    if (!PosterScene.safeParse(asked).success) return take(null);
    call(openPoster, { scene: asked }).then((answer) => {
      if (answer.ok) take(answer.value);
      else if (answer.problem.code !== 'offline') take(null);
    });
  }, []);
  return poster;
}
