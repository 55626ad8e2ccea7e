import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Empty } from '../../parts/empty.tsx';
import { text } from '../text.ts';
import { CasePanel } from './case-panel.tsx';

type Props = {
  readonly wide: boolean;
  readonly caseId: string | null;
  readonly onStep: () => void;
  /** What stands on the right while no case is open. */
  readonly rest: ReactNode;
  readonly children: ReactNode;
};

/** The queue alone, or where there is room the queue on the left and the chosen case on the right. */
export const Beside = ({ wide, caseId, onStep, rest, children }: Props) =>
  wide ? (
    <View className="beside">
      <View className="beside-list">{children}</View>
      <View className="beside-case">
        {caseId ? (
          <CasePanel key={caseId} id={caseId} onStep={onStep} />
        ) : (
          <>
            <Empty title={text.queue.pick}>{text.queue.pickSay}</Empty>
            {rest}
          </>
        )}
      </View>
    </View>
  ) : (
    children
  );
