import { Notice } from '../../parts/notice.tsx';
import { text } from '../../text/report.ts';
import type { Poster } from './use-poster.ts';

const words = text.place;

/** What the scanned poster gave: its place, or the word that its code is void. */
export const PosterNews = ({ poster }: { readonly poster: Poster }) => {
  if (poster.kind === 'none') return null;
  if (poster.kind === 'gone') return <Notice title={words.posterGone.title}>{words.posterGone.say}</Notice>;
  const { streetName, committeeName = '' } = poster.place;
  return <Notice tone="pine" title={words.poster(streetName, committeeName)} />;
};
