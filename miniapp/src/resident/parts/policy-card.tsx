import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PolicyResult } from 'shared-scoring';
import { Button } from '../../parts/button.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Tag } from '../../parts/tag.tsx';
import { setInHan } from '../../text/han.ts';
import { groupOf } from '../state/groups.ts';
import { text } from '../text.ts';
import { drawnOf, leadOf } from '../words/figure.ts';
import { amountWords } from '../words/money.ts';
import { Checks } from './checks.tsx';
import { Choice } from './choice.tsx';
import { How } from './how.tsx';
import { Near } from './near.tsx';
import { Papers } from './papers.tsx';
import { Sources } from './sources.tsx';
import { Why } from './why.tsx';

const tones = { fits: 'fits', possible: 'possible', open: 'open', no: 'plain', received: 'plain' } as const;
const words = text.results;

/** One kind of help: what it is, what it may bring and why; opens to how to get it and what to bring. */
export function PolicyCard({ result }: { readonly result: PolicyResult }) {
  const [shown, setShown] = useState<'how' | 'papers' | null>(null);
  const { policy, verdict, amount } = result;
  const group = groupOf(result);
  const because = 'because' in verdict ? verdict.because : [];
  const lead = leadOf(because);
  const drawn = because.find((reason) => drawnOf(reason));
  const toggle = (panel: 'how' | 'papers') => () => setShown(shown === panel ? null : panel);
  return (
    <View className="card policy">
      <View className="policy-head">
        <Text className="policy-title">{setInHan(policy.title)}</Text>
        <Tag tone={tones[group]}>{words.tags[group]}</Tag>
      </View>
      <Text className="policy-amount">
        {amount ? amountWords(amount, amount.per) : policy.amount ? words.amountUnknown : ''}
      </Text>
      <Text className="sub">{setInHan(policy.summary)}</Text>
      {drawn ? <Why because={[drawn]} /> : null}
      {lead.length > 0 ? (
        <Text className="policy-lead">{`${lead.map(({ text: said }) => setInHan(said)).join('，')}。`}</Text>
      ) : null}
      <Choice result={result} />
      <Checks result={result} />
      {group === 'received' ? null : (
        <View className="pair gap policy-acts">
          <Button onTap={toggle('how')}>{shown === 'how' ? words.close : words.how}</Button>
          {policy.papers.length > 0 ? (
            <Button kind="quiet" onTap={toggle('papers')}>
              {shown === 'papers' ? words.close : words.papers}
            </Button>
          ) : null}
        </View>
      )}
      {shown === 'how' ? <How result={result} /> : null}
      {shown === 'papers' ? <Papers policy={policy} /> : null}
      <Fold summary={words.whyFits}>
        <Why because={because} />
        <Near policyId={policy.id} />
        <Sources policy={policy} />
      </Fold>
    </View>
  );
}
