import Taro from '@tarojs/taro';
import { onWeb } from './platform.ts';
import { laidOut, type Mark, paneHeight, type Sheet, sheetMargin, sheetWidth } from './sheet-layout.ts';

/** Paper is white and ink dark, whatever the screen shows. */
const colours = {
  ink: '#20242c',
  soft: '#5a5f69',
  danger: '#b2372b',
  paper: '#ffffff',
  pane: '#3a4470',
  lit: '#f2b95b',
};

type Canvas = HTMLCanvasElement & { createImage?: () => HTMLImageElement };

const newCanvas = (): Canvas =>
  onWeb
    ? document.createElement('canvas')
    : // WeChat's off-screen canvas has the members of a browser's that are used here.
      (Taro.createOffscreenCanvas({ type: '2d', width: sheetWidth, height: sheetWidth }) as unknown as Canvas);

const fontOf = (size: number, bold: boolean) =>
  `${bold ? 'bold ' : ''}${size}px "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif`;

const loaded = (canvas: Canvas, src: string): Promise<HTMLImageElement> =>
  new Promise((done, fail) => {
    const image = canvas.createImage ? canvas.createImage() : new Image();
    image.onload = () => done(image);
    image.onerror = fail;
    image.src = src;
  });

const drawPanes = (pen: CanvasRenderingContext2D, top: number) => {
  for (let at = 0; at < 3; at += 1) {
    pen.fillStyle = at === 1 ? colours.lit : colours.pane;
    pen.fillRect(sheetMargin + at * 96, top, 72, paneHeight);
  }
};

const draw = async (canvas: Canvas, pen: CanvasRenderingContext2D, mark: Mark) => {
  if (mark.kind === 'panes') return drawPanes(pen, mark.top);
  if (mark.kind === 'picture') {
    const image = await loaded(canvas, mark.src);
    return pen.drawImage(image, (sheetWidth - mark.size) / 2, mark.top, mark.size, mark.size);
  }
  pen.fillStyle = colours[mark.tone];
  pen.font = fontOf(mark.size, mark.bold);
  pen.textAlign = mark.centre ? 'center' : 'left';
  pen.textBaseline = 'top';
  pen.fillText(mark.text, mark.centre ? sheetWidth / 2 : sheetMargin, mark.top + mark.size * 0.2);
};

const drawn = async (sheet: Sheet): Promise<Canvas> => {
  const canvas = newCanvas();
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas here');
  const { marks, height } = laidOut(sheet, (text, size, bold) => {
    pen.font = fontOf(size, bold);
    return pen.measureText(text).width;
  });
  canvas.width = sheetWidth;
  canvas.height = height;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, sheetWidth, height);
  for (const mark of marks) await draw(canvas, pen, mark);
  return canvas;
};

const intoAlbum = async (canvas: Canvas) => {
  const wanted = { canvas, fileType: 'png' } as unknown as Taro.canvasToTempFilePath.Option;
  const { tempFilePath } = await Taro.canvasToTempFilePath(wanted);
  await Taro.saveImageToPhotosAlbum({ filePath: tempFilePath });
};

const asDownload = (canvas: Canvas) => {
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = 'shouwang.png';
  link.click();
};

/** Puts the sheet as a picture where the person keeps pictures; it is only ever written there, nothing is read. False when refused. */
export const saveSheet = async (sheet: Sheet): Promise<boolean> => {
  try {
    const canvas = await drawn(sheet);
    if (onWeb) asDownload(canvas);
    else await intoAlbum(canvas);
    return true;
  } catch {
    return false;
  }
};
