/** One thing on a sheet of paper, from top to bottom; sizes are in units of a sheet 1,000 wide. */
export type Block =
  | {
      readonly kind: 'words';
      readonly text: string;
      readonly size: number;
      readonly bold?: boolean;
      readonly tone?: 'ink' | 'danger' | 'soft';
      readonly centre?: boolean;
      /** Space above, besides the line's own. */
      readonly above?: number;
    }
  | { readonly kind: 'picture'; readonly src: string; readonly size: number; readonly above?: number }
  | { readonly kind: 'panes' };
export type Sheet = { readonly blocks: readonly Block[] };

/** A mark on the paper: one line of words, a picture, or the row of windows; `top` is its upper edge. */
export type Mark =
  | {
      readonly kind: 'line';
      readonly text: string;
      readonly top: number;
      readonly size: number;
      readonly bold: boolean;
      readonly tone: 'ink' | 'danger' | 'soft';
      readonly centre: boolean;
    }
  | { readonly kind: 'picture'; readonly src: string; readonly top: number; readonly size: number }
  | { readonly kind: 'panes'; readonly top: number };

export const sheetWidth = 1_000;
export const sheetMargin = 90;
export const paneHeight = 96;

const leading = 1.5;
/** Marks that must not begin a line in Chinese print. */
const notFirst = /^[，。、；：？！）”」》]/;

/** Text broken into lines no wider than `room`, by the given measure; a closing mark stays with its word. */
export const brokenInto = (text: string, room: number, widthOf: (text: string) => number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  // Figures and letters stay together; a Chinese character is a word of its own.
  for (const word of text.match(/[0-9A-Za-z.·-]+|[^0-9A-Za-z.·-]/gu) ?? []) {
    if (line !== '' && widthOf(line + word) > room && !notFirst.test(word)) {
      lines.push(line);
      line = word;
    } else line += word;
  }
  return line === '' ? lines : [...lines, line];
};

/** Where everything goes, and how tall the sheet is. `widthOf` measures words of a size. */
export const laidOut = (
  { blocks }: Sheet,
  widthOf: (text: string, size: number, bold: boolean) => number,
): { readonly marks: readonly Mark[]; readonly height: number } => {
  const marks: Mark[] = [];
  let top = sheetMargin;
  for (const block of blocks) {
    if (block.kind === 'panes') {
      marks.push({ kind: 'panes', top });
      top += paneHeight + 40;
      continue;
    }
    top += block.above ?? 0;
    if (block.kind === 'picture') {
      marks.push({ kind: 'picture', src: block.src, top, size: block.size });
      top += block.size + 16;
      continue;
    }
    const { text, size, bold = false, tone = 'ink', centre = false } = block;
    for (const line of brokenInto(text, sheetWidth - 2 * sheetMargin, (words) => widthOf(words, size, bold))) {
      marks.push({ kind: 'line', text: line, top, size, bold, tone, centre });
      top += Math.round(size * leading);
    }
  }
  return { marks, height: top + sheetMargin };
};
