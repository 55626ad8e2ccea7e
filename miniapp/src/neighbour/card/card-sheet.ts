import type { Sheet } from '../../device/sheet-layout.ts';
import { text } from '../../text/hand-card.ts';

/** The card as a picture, word for word what the page shows. */
export const cardSheet: Sheet = {
  blocks: [
    { kind: 'panes' },
    { kind: 'words', text: text.head, size: 64, bold: true },
    { kind: 'words', text: text.intro, size: 34 },
    ...text.ways.flatMap(({ title, say }) => [
      { kind: 'words', text: title, size: 38, bold: true, above: 20 } as const,
      { kind: 'words', text: say, size: 34 } as const,
    ]),
    { kind: 'words', text: text.danger, size: 34, bold: true, tone: 'danger', above: 28 },
    { kind: 'words', text: text.end, size: 34, above: 20 },
  ],
};
