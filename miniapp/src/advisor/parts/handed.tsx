import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { phoneCall } from '../../device/phone-call.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

type Given = NonNullable<CaseView['handed']>;

const words = text.handed;

const Phone = ({ mayCall, phone }: Given) => {
  if (!mayCall) return <Text className="sub">{words.noCall}</Text>;
  if (!phone) return <Text className="sub">{words.noPhone}</Text>;
  return (
    <Button kind="quiet" onTap={() => phoneCall(phone)}>
      {words.call(phone)}
    </Button>
  );
};

/** What the resident ticked on her own phone, word for word, and whether she may be called. Nothing else came along. */
export const Handed = ({ handed }: { readonly handed: Given }) => (
  <>
    <Text className="h2">{words.title}</Text>
    <Card>
      {handed.policies.length > 0 ? (
        <View>
          <Text className="sub">{words.policies}</Text>
          <Chips items={handed.policies.map(({ title }) => title)} />
        </View>
      ) : null}
      {handed.fields.length > 0 ? (
        <View className="gap" {...said({ role: 'list' })}>
          <Text className="sub">{words.fields}</Text>
          {handed.fields.map(({ fact, person, question, answer }) => (
            <View key={`${person ?? ''}${fact}`} className="handed-row" {...said({ role: 'listitem' })}>
              <Text className="sub">{`${person ?? words.household}：${setInHan(question)}`}</Text>
              <Text className="handed-answer">{setInHan(answer)}</Text>
            </View>
          ))}
        </View>
      ) : null}
      <View className="gap">
        <Phone {...handed} />
      </View>
    </Card>
  </>
);
