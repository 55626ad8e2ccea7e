import type { Problem } from '../api/result.ts';
import { text } from '../text/common.ts';
import { setInHan } from '../text/han.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';

type Props = { readonly problem: Problem; readonly retry?: (() => void) | undefined };

/** Trying again changes nothing here: it is not this person's to see, or it is not there. */
const final: readonly string[] = ['forbidden', 'notFound', 'receipt.unknown', 'invite.unusable', 'request.invalid'];

const titleOf = (problem: Problem) =>
  problem.code === 'forbidden' ? text.problem.forbidden.title : setInHan(problem.title);

/** What went wrong and what to do, in plain words; offers another try where one can help. */
export const Trouble = ({ problem, retry }: Props) => (
  <Notice
    tone={problem.code === 'offline' ? 'lamp' : 'plain'}
    title={titleOf(problem)}
    action={
      retry && !final.includes(problem.code) ? (
        <Button kind="quiet" onTap={retry}>
          {text.retry}
        </Button>
      ) : null
    }
  >
    {setInHan(problem.remedy)}
  </Notice>
);
