import { Text, View } from '@tarojs/components';
import type { Held } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { HeldAnswers } from './held-answers.tsx';

const words = text.rights;

/** One kind of things held: what, from whom, since when; or why this person may not see it. */
export const HeldGroup = ({ group }: { readonly group: Held['groups'][number] }) => (
  <Card>
    <Text className="strong">{group.title}</Text>
    {group.why ? <Text className="sub">{setInHan(group.why)}</Text> : null}
    {!group.why && group.items.length === 0 ? <Text className="sub">{words.none}</Text> : null}
    <View {...said({ role: 'list' })}>
      {group.items.map(({ what, from, at, answers = [] }) => (
        <View key={`${what}${from}${at}`} className="reader" {...said({ role: 'listitem' })}>
          <Text>{setInHan(what)}</Text>
          <Text className="sub">{words.from(from, at === null ? '' : dayOf(at))}</Text>
          {answers.length > 0 ? <HeldAnswers answers={answers} /> : null}
        </View>
      ))}
    </View>
  </Card>
);
