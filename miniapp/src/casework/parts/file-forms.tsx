import { Text, View } from '@tarojs/components';
import type { HouseholdView } from 'shared-scoring/contract';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { clockOf, dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { inShort } from '../state/people.ts';
import { fileText as text } from '../text-file.ts';

const line = (name: string, said: string) =>
  said ? <Text className="sub">{`${name}：${setInHan(said)}`}</Text> : null;

/** Who lives there and every form ever handed in, newest first. */
export const FileForms = ({ file }: { readonly file: HouseholdView }) => (
  <>
    {file.people.map(({ formId, people, all }) => (
      <View key={formId}>
        <Text className="h2">{text.who}</Text>
        <Card>
          <Chips items={people.map(inShort)} />
          <Text className="sub">{all ? text.whoAll : text.whoSome}</Text>
        </Card>
      </View>
    ))}
    <Text className="h2">{text.forms}</Text>
    <View className="stack">
      {[...file.forms].reverse().map(({ formId, at, byBadge, present, seen, notSeen, note }) => (
        <Card key={formId}>
          <Text className="strong">{`${dayOf(at)} ${clockOf(at)}`}</Text>
          <Text className="sub">{text.form(byBadge, present)}</Text>
          {line(text.seen, seen)}
          {line(text.notSeen, notSeen)}
          {line(text.note, note)}
        </Card>
      ))}
    </View>
  </>
);
