import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { ownConsentAge } from 'shared-scoring';
import type { HouseholdPerson } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Option } from '../../parts/option.tsx';
import { nobody } from '../state/people.ts';
import type { VisitDraft } from '../state/visit-draft.ts';
import { text } from '../text.ts';
import { GuardianAsk } from './guardian-ask.tsx';
import { HowKnown } from './how-known.tsx';
import { PersonForm } from './person-form.tsx';
import { Pills } from './pills.tsx';

type Props = { readonly draft: VisitDraft; readonly onDraft: (draft: VisitDraft) => void };

const { visit } = text;
const labels = visit.people.slice(0, 10);

/** Who lives there, by what the family calls them; someone taken off the list can be put back. */
export function StepPeople({ draft, onDraft }: Props) {
  const [gone, setGone] = useState<{ readonly at: number; readonly person: HouseholdPerson } | null>(null);
  const put = (people: readonly HouseholdPerson[]) => onDraft({ ...draft, people: [...people] });
  const add = (label: string) => put([...draft.people, nobody(label)]);
  return (
    <View className="stack">
      <Text className="sub">{visit.peopleSay}</Text>
      <HowKnown open chosen={draft.peopleSource} onChoose={(peopleSource) => onDraft({ ...draft, peopleSource })} />
      {draft.people.map((person, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sons are told apart by their place only
        <Card key={`${person.label}${n}`}>
          <PersonForm
            person={person}
            open={n === draft.people.length - 1}
            onPerson={(next) => put(draft.people.map((it, at) => (at === n ? next : it)))}
            onRemove={() => {
              setGone({ at: n, person });
              put(draft.people.filter((_, at) => at !== n));
            }}
          />
        </Card>
      ))}
      {gone ? (
        <Notice
          title={`${gone.person.label}${visit.removed}`}
          action={
            <Button
              kind="quiet"
              onTap={() => {
                put([...draft.people.slice(0, gone.at), gone.person, ...draft.people.slice(gone.at)]);
                setGone(null);
              }}
            >
              {visit.undo}
            </Button>
          }
        />
      ) : null}
      {draft.people.length < 12 ? (
        <View>
          <Text className="ask-say">{visit.addPerson}</Text>
          <Pills
            label={visit.addPerson}
            options={Object.fromEntries(labels.map((label) => [label, label]))}
            chosen={null}
            onChoose={add}
          />
        </View>
      ) : null}
      {draft.people.some(({ age }) => age !== null && age < ownConsentAge) ? (
        <GuardianAsk draft={draft} onDraft={onDraft} />
      ) : null}
      {draft.people.length > 0 ? (
        <Option
          role="checkbox"
          chosen={draft.peopleAll}
          onTap={() => onDraft({ ...draft, peopleAll: !draft.peopleAll })}
        >
          {visit.all}
        </Option>
      ) : null}
    </View>
  );
}
