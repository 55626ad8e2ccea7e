import { Text, View } from '@tarojs/components';
import type { HandoverDraft } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

const words = text.handover;

const Row = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <View className="answer" {...said({ role: 'listitem' })}>
    <View className="answer-say">
      <Text className="sub">{setInHan(title)}</Text>
      <Text>{setInHan(children)}</Text>
    </View>
  </View>
);

type Props = { readonly draft: HandoverDraft; readonly streetName: string };

/** Word for word what the advisor will see, before anything is sent. */
export const HandoverLook = ({ draft: { policies, fields, note, mayCall, phone }, streetName }: Props) => (
  <View>
    <Text className="h1" {...said({ role: 'heading', level: 2 })}>
      {words.look}
    </Text>
    <Text className="sub ask-help">{words.lookSay(streetName)}</Text>
    <View className="card" {...said({ role: 'list', label: words.look })}>
      {policies.length > 0 ? <Row title={words.wishes}>{policies.map(({ title }) => title).join('、')}</Row> : null}
      {fields.map(({ fact, person, question, answer }) => (
        <Row key={`${fact}/${person ?? ''}`} title={question}>
          {answer}
        </Row>
      ))}
      {note ? <Row title={words.noteTold}>{note}</Row> : null}
      <Row title={words.contactTold}>{mayCall && phone ? words.mayCall(phone) : words.mayNotCall}</Row>
    </View>
    <Text className="sub gap">{words.nothingElse}</Text>
  </View>
);
