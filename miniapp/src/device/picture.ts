import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';

/** What stands on a sheet of paper; an item has a box before it, ticked or not. */
export type Sheet = {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly box?: boolean | undefined; readonly small?: boolean }[];
};

type Pen = {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  fillText(text: string, x: number, y: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  strokeRect(x: number, y: number, width: number, height: number): void;
  measureText(text: string): { readonly width: number };
};

const [width, margin, step] = [750, 48, 52];
const fontOf = (size: number, bold = false) => `${bold ? 'bold ' : ''}${size}px sans-serif`;

const wrapped = (pen: Pen, text: string, most: number): readonly string[] => {
  const rows: string[] = [];
  let row = '';
  for (const sign of text) {
    if (sign === '\n' || pen.measureText(row + sign).width > most) {
      rows.push(row);
      row = '';
    }
    // A row begins with no blank; inside it one stays.
    row += row === '' ? sign.trim() : sign;
  }
  return [...rows, row];
};

/** Writes the sheet, or only measures it; returns its height in px. */
const write = (pen: Pen, { title, lines }: Sheet, draw: boolean): number => {
  let y = margin;
  const put = (text: string, size: number, left: number, bold = false) => {
    pen.font = fontOf(size, bold);
    for (const row of wrapped(pen, text, width - left - margin)) {
      y += step;
      if (draw) pen.fillText(row, left, y - 14);
    }
  };
  put(title, 40, margin, true);
  y += 16;
  for (const { text, box, small } of lines) {
    if (draw && box !== undefined) {
      pen.strokeRect(margin, y + 10, 28, 28);
      if (box) pen.fillRect(margin + 6, y + 16, 16, 16);
    }
    put(text, small ? 26 : 32, box === undefined ? margin : margin + 48);
    y += 8;
  }
  return y + margin;
};

const paint = (pen: Pen, sheet: Sheet, height: number) => {
  pen.fillStyle = 'white';
  pen.fillRect(0, 0, width, height);
  pen.fillStyle = 'black';
  pen.strokeStyle = 'black';
  pen.lineWidth = 3;
  write(pen, sheet, true);
};

const onThisPage = (sheet: Sheet, name: string): Promise<boolean> => {
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(false);
  canvas.width = width;
  canvas.height = write(pen, sheet, false);
  paint(pen, sheet, canvas.height);
  return new Promise((done) =>
    canvas.toBlob((blob) => {
      if (!blob) return done(false);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = `${name}.png`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      done(true);
    }),
  );
};

const inAlbum = async (sheet: Sheet): Promise<boolean> => {
  const measure = Taro.createOffscreenCanvas({ type: '2d', width, height: 10 });
  const height = write(measure.getContext('2d') as Pen, sheet, false);
  const canvas = Taro.createOffscreenCanvas({ type: '2d', width, height });
  paint(canvas.getContext('2d') as Pen, sheet, height);
  const drawn = await Taro.canvasToTempFilePath({ canvas: canvas as unknown as Taro.Canvas });
  await Taro.saveImageToPhotosAlbum({ filePath: drawn.tempFilePath });
  return true;
};

/** Saves a sheet as a picture on this phone; false when the phone or the person refuses. */
export const savePicture = (sheet: Sheet, name: string): Promise<boolean> =>
  onWeb ? onThisPage(sheet, name) : inAlbum(sheet).catch(() => false);
