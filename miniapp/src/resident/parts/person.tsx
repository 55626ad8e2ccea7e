import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import type { Person as Somebody } from '../state/people.ts';
import { text } from '../text.ts';

type Props = {
  readonly person: Somebody;
  readonly open: boolean;
  readonly onOpen: () => void;
};

/** Somebody of the household: a lit window with the name under it. */
export const Person = ({ person, open, onOpen }: Props) => (
  <View
    className={`person press ${open ? 'person-open' : ''}`}
    {...press(onOpen, { label: text.screen.personLabel(person.label), expanded: open })}
  >
    <View className="person-pane">
      <View className="person-head" />
      <View className="person-body" />
    </View>
    <Text className="person-name">{person.label}</Text>
  </View>
);

type EditProps = {
  readonly person: Somebody;
  readonly onRename: (label: string) => void;
  readonly onRemove: () => void;
};

/** Another name for somebody, or taking them out again. */
export function PersonEdit({ person, onRename, onRemove }: EditProps) {
  const [label, setLabel] = useState(person.label);
  return (
    <View className="card person-edit">
      <Field label={text.screen.rename} value={label} max={8} onInput={setLabel} onDone={() => onRename(label)} />
      <View className="pair gap">
        <Button kind="quiet" label={text.screen.removeLabel(person.label)} onTap={onRemove}>
          {text.screen.remove}
        </Button>
        <Button onTap={() => onRename(label)}>{text.screen.renameDone}</Button>
      </View>
    </View>
  );
}
