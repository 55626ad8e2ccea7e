import type { Sheet } from '../../device/sheet-layout.ts';
import { text } from '../text.ts';
import type { PosterPage } from './use-poster-page.ts';

const words = text.poster;

/** The poster as a picture, word for word what hangs. */
export const posterSheet = ({ poster, code }: PosterPage): Sheet => ({
  blocks: [
    { kind: 'panes' },
    { kind: 'words', text: words.head, size: 76, bold: true },
    { kind: 'words', text: words.lead, size: 36, above: 8 },
    { kind: 'picture', src: code, size: 480, above: 36 },
    { kind: 'words', text: words.scan, size: 46, bold: true, centre: true },
    ...words.promises.map((line) => ({ kind: 'words', text: line, size: 36, centre: true }) as const),
    { kind: 'words', text: words.danger, size: 38, bold: true, tone: 'danger', above: 36 },
    { kind: 'words', text: words.numbers, size: 36, bold: true, tone: 'danger' },
    { kind: 'words', text: words.not, size: 32, tone: 'soft' },
    { kind: 'words', text: words.place(poster.streetName, poster.committeeName), size: 34, tone: 'soft', above: 20 },
  ],
});
