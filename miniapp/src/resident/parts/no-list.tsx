import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { Fold } from '../../parts/fold.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { Near } from './near.tsx';
import { Sources } from './sources.tsx';
import { Why } from './why.tsx';

const One = ({ result: { policy, verdict } }: { readonly result: PolicyResult }) => (
  <Fold summary={setInHan(policy.title)}>
    <Text className="sub">{text.results.whyNo}</Text>
    {'because' in verdict ? <Why because={verdict.because} /> : null}
    <Near policyId={policy.id} />
    <Sources policy={policy} />
  </Fold>
);

/** What is out of range as things stand, each with its reason; folded, so that nobody is met by a list of no. */
export const NoList = ({ results }: { readonly results: readonly PolicyResult[] }) => (
  <View className="card">
    {results.map((result) => (
      <One key={result.policy.id} result={result} />
    ))}
  </View>
);
