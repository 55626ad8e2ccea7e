import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { fileText as text } from '../text-file.ts';

type Props = { readonly at: number; readonly handed: NonNullable<CaseView['handed']> };

/** What the resident handed over on her own, word for word. */
export const HandedOver = ({ at, handed: { policies, fields } }: Props) => (
  <>
    <Text className="h2">{text.handed(dayOf(at))}</Text>
    <Card>
      {policies.length > 0 ? <Chips items={policies.map(({ title }) => title)} /> : null}
      {fields.length === 0 ? <Text className="sub">{text.handedNothing}</Text> : null}
      <View {...said({ role: 'list' })}>
        {fields.map(({ fact, person, question, answer }) => (
          <View key={`${person ?? ''}${fact}`} className="known" {...said({ role: 'listitem' })}>
            <Text className="sub known-ask">{`${person ?? text.household}：${setInHan(question)}`}</Text>
            <Text className="strong">{setInHan(answer)}</Text>
          </View>
        ))}
      </View>
    </Card>
  </>
);
