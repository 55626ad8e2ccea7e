import type { Problem } from '../../api/result.ts';
import { goInstead } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { text } from '../text.ts';

type Props = { readonly problem: Problem; readonly retry: () => void };

const shut: readonly Problem['code'][] = ['forbidden', 'notFound', 'request.invalid'];

/** A case that cannot be shown. One of another street and one that never was look the same. */
export const Closed = ({ problem, retry }: Props) =>
  shut.includes(problem.code) ? (
    <Empty
      title={text.case.forbidden.title}
      action={<Button onTap={() => goInstead('/advisor/queue/index')}>{text.case.toQueue}</Button>}
    >
      {text.case.forbidden.say}
    </Empty>
  ) : (
    <Trouble problem={problem} retry={retry} />
  );
