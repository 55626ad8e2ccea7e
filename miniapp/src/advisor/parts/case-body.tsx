import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import type { Act } from '../state/step-event.ts';
import { text } from '../text.ts';
import { CaseFacts } from './case-facts.tsx';
import { CaseHead } from './case-head.tsx';
import { History } from './history.tsx';

type Props = {
  readonly view: CaseView;
  readonly now: number;
  readonly others: readonly Act[];
  readonly onAct: (act: Act) => void;
  /** The family's invitation, between the acts and the history. */
  readonly children: ReactNode;
};

/** What an act is called here: taking a case over from a colleague is said as such. */
export const actWords = (act: Act, view: CaseView): string => {
  if (act === 'accept' && view.state !== 'received') return text.takeOver;
  return act === 'contact' && view.log.some(({ kind }) => kind === 'contact') ? text.nextContact : text.acts[act];
};

/** A case from top to bottom: clock, danger, what was seen, where, why here, what else can be done, family, history. */
export const CaseBody = ({ view, now, others, onAct, children }: Props) => (
  <>
    <CaseHead view={view} now={now} />
    {view.redFlag && view.state !== 'closed' ? (
      <View className="gap">
        <Danger numbers={['110', '119', '120']} />
      </View>
    ) : null}
    <CaseFacts view={view} />
    {others.length > 0 ? (
      <>
        <Text className="h2">{text.case.more}</Text>
        <View className="pair">
          {others.map((act) => (
            <Button key={act} kind="quiet" onTap={() => onAct(act)}>
              {actWords(act, view)}
            </Button>
          ))}
        </View>
      </>
    ) : null}
    {children}
    <History view={view} now={now} />
  </>
);
