import { View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { qrOf } from '../state/qr.ts';
import { text } from '../text.ts';

const quiet = 4;

/** Dark on white in every mode, with the quiet border scanners need; a drawing, so no canvas has to wait for the page. */
const drawingOf = (code: string): string => {
  const rows = qrOf(code);
  const side = rows.length + 2 * quiet;
  const dark = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x + quiet} ${y + quiet}h1v1h-1z`] : [])));
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="white" d="M0 0h${side}v${side}H0z"/><path d="${dark.join('')}"/></svg>`;
  return `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;
};

/** A one-time code to be scanned. */
export const QrPicture = ({ code }: { readonly code: string }) => (
  <View
    className="qr"
    style={{ backgroundImage: drawingOf(code) }}
    {...said({ role: 'img', label: text.handover.qr })}
  />
);
