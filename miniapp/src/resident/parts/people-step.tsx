import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { mostPeople, offered, renamed, type Person as Somebody, withOneMore } from '../state/people.ts';
import { text } from '../text.ts';
import { Person, PersonEdit } from './person.tsx';

type Props = { readonly people: readonly Somebody[]; readonly onChange: (people: readonly Somebody[]) => void };

/** Who lives here: a house whose windows light up one by one, and names to tap. */
export function PeopleStep({ people, onChange }: Props) {
  const [openId, setOpenId] = useState<string | null>(null);
  const open = people.find(({ id }) => id === openId);
  const names = [...offered, text.screen.other].filter(
    (label) => label !== offered[0] || !people.some((one) => one.label === label),
  );
  return (
    <View>
      <Text className="h1 ask">{text.screen.people}</Text>
      <Text className="sub ask-help">{text.screen.peopleHint}</Text>
      <View className="people" {...said({ role: 'group', label: text.screen.people })}>
        {people.length === 0 ? <Text className="people-empty">{text.screen.peopleNone}</Text> : null}
        {people.map((person) => (
          <Person
            key={person.id}
            person={person}
            open={person.id === openId}
            onOpen={() => setOpenId(person.id === openId ? null : person.id)}
          />
        ))}
      </View>
      {open ? (
        <PersonEdit
          key={open.id}
          person={open}
          onRename={(label) => {
            onChange(renamed(people, open.id, label));
            setOpenId(null);
          }}
          onRemove={() => {
            onChange(people.filter(({ id }) => id !== open.id));
            setOpenId(null);
          }}
        />
      ) : null}
      <Text className="sub ask-help gap">{people.length < mostPeople ? text.screen.peopleAdd : text.screen.full}</Text>
      <View className="names">
        {names.map((label) => (
          <View
            key={label}
            className="name press"
            {...press(() => onChange(withOneMore(people, label)), {
              label: text.screen.addLabel(label),
              disabled: people.length >= mostPeople,
            })}
          >
            <Text className="name-plus">+</Text>
            <Text>{label}</Text>
          </View>
        ))}
      </View>
    </View>
  );
}
