import type { ReceiptStatus } from 'shared-scoring/contract';
import { stepsAt } from '../state/progress.ts';
import { steps } from '../text/sent.ts';
import { Timeline } from './timeline.tsx';

const order = steps.map((step) => step.status);

/** How far a report has come, as much as a reporter is ever told. */
export const ReceiptSteps = ({ status }: { readonly status: ReceiptStatus }) => {
  const shown = stepsAt(order, status);
  return <Timeline items={steps.map(({ title, detail }, at) => ({ title, detail, status: shown[at] ?? 'later' }))} />;
};
