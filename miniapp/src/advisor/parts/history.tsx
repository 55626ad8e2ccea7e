import { Text } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { Fold } from '../../parts/fold.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { text } from '../text.ts';
import { timelineOf } from '../words/log.ts';
import { dutyEnd } from '../words/signs.ts';

const shown = 6;

/** What has happened to the case, and what it waits for; long histories fold their beginning away. */
export function History({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const items = timelineOf(view, now, dutyEnd);
  const hidden = Math.max(0, items.length - shown);
  return (
    <>
      <Text className="h2">{text.case.history}</Text>
      {hidden > 0 ? (
        <Fold summary={text.case.earlier(hidden)}>
          <Timeline items={items.slice(0, hidden)} />
        </Fold>
      ) : null}
      <Timeline items={items.slice(hidden)} />
    </>
  );
}
