import { View } from '@tarojs/components';
import { done } from '../../api/result.ts';
import { goBack, goInstead } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useTask } from '../../state/useTask.ts';
import type { VisitLetter } from '../../state/visit-letters.ts';
import { sendVisitsNow } from '../../state/visit-mail.ts';
import { text as common } from '../../text/common.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

type Props = {
  readonly caseId: string;
  /** The form while it has not arrived. */
  readonly waiting: VisitLetter | null;
  readonly onTakeBack: () => void;
};

const { visit } = text;

const Waiting = ({ waiting, onTakeBack }: { readonly waiting: VisitLetter; readonly onTakeBack: () => void }) => {
  const again = useTask(() => sendVisitsNow().then(() => done(null)));
  const { stuck, problem } = waiting;
  return (
    <Notice
      tone="lamp"
      title={`${common.unsent}：${stuck ? visit.stuckTitle : visit.waitingTitle}`}
      action={
        <View className="pair">
          {stuck ? null : (
            <Button busy={again.busy} onTap={again.run}>
              {visit.again}
            </Button>
          )}
          <Button kind="quiet" onTap={onTakeBack}>
            {visit.change}
          </Button>
        </View>
      }
    >
      {stuck && problem ? `${setInHan(problem.title)}。${setInHan(problem.remedy)}` : visit.waitingSay}
    </Notice>
  );
};

/** Handed in: on its way, or arrived. */
export const VisitSent = ({ caseId, waiting, onTakeBack }: Props) => (
  <View className="stack">
    {waiting ? (
      <Waiting waiting={waiting} onTakeBack={onTakeBack} />
    ) : (
      <Notice tone="pine" title={`${common.sent}：${visit.sentTitle}`}>
        {visit.sentSay}
      </Notice>
    )}
    {waiting ? null : <Button onTap={() => goInstead(`/casework/file/index?id=${caseId}`)}>{visit.toFile}</Button>}
    <Button kind="quiet" onTap={goBack}>
      {visit.toCase}
    </Button>
  </View>
);
