import type { ReceiptStatus } from 'shared-scoring/contract';
import { stepsAt } from '../state/progress.ts';
import { moreAsked, steps } from '../text/sent.ts';
import { Notice } from './notice.tsx';
import { Timeline } from './timeline.tsx';

const order = steps.map((step) => step.status);

/** How far a report has come, as much as a reporter is ever told. */
export const ReceiptSteps = ({ status }: { readonly status: ReceiptStatus }) => {
  const shown = stepsAt(order, status);
  return (
    <>
      {status === '补充请求' ? (
        <Notice tone="lamp" title={moreAsked.title}>
          {moreAsked.detail}
        </Notice>
      ) : null}
      <Timeline items={steps.map(({ title, detail }, at) => ({ title, detail, status: shown[at] ?? 'later' }))} />
    </>
  );
};
