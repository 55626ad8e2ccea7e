import type { Policy } from 'shared-scoring';
import type { Sheet } from '../../device/picture.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

/** The papers of one kind of help as a sheet to keep; it says nothing of the person. */
export const sheetOf = ({ title, papers, where }: Policy, ticked: readonly number[]): Sheet => ({
  title: setInHan(`${title}：${text.results.papers}`),
  lines: [
    ...papers.map((paper, at) => ({ text: setInHan(paper), box: ticked.includes(at) })),
    { text: `${text.results.where}：${setInHan(where.place)}` },
    ...(where.phone ? [{ text: text.results.call(where.phone) }, { text: text.results.before, small: true }] : []),
    { text: text.results.notDecision, small: true },
  ],
});

/** The same as text to paste anywhere. */
export const sheetWords = ({ title, lines }: Sheet): string =>
  [title, ...lines.map(({ text: line, box }) => (box === undefined ? line : `${box ? '☑' : '☐'} ${line}`))].join('\n');
