import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { toggled } from '../../state/draft.ts';
import { clockOf, dayOf } from '../../text/day.ts';
import type { VisitDraft } from '../state/visit-draft.ts';
import { text } from '../text.ts';
import { Pills } from './pills.tsx';

type Props = { readonly draft: VisitDraft; readonly onDraft: (draft: VisitDraft) => void };

const { visit } = text;
const usual: readonly string[] = visit.people;

/** Who was there, on what ground, and when. */
export function StepWho({ draft, onDraft }: Props) {
  const [typed, setTyped] = useState(draft.present.filter((who) => !usual.includes(who)).join(''));
  const named = draft.present.filter((who) => usual.includes(who));
  return (
    <View>
      <Text className="sub">{visit.beginSay}</Text>
      <View className="asking">
        <Text className="ask-say">{visit.begin}</Text>
        <Pills
          label={visit.begin}
          options={Object.fromEntries(usual.map((who) => [who, who]))}
          chosen={null}
          many={draft.present}
          onChoose={(who) => onDraft({ ...draft, present: toggled(draft.present, who) })}
        />
        <View className="gap">
          <Field
            label={visit.other}
            hint={visit.otherHint}
            value={typed}
            max={30}
            onInput={(value) => {
              setTyped(value);
              onDraft({ ...draft, present: value.trim() ? [...named, value.trim()] : named });
            }}
          />
        </View>
      </View>
      <View className="asking">
        <Text className="ask-say">{visit.basis}</Text>
        <Pills
          label={visit.basis}
          options={visit.bases}
          chosen={draft.basis}
          onChoose={(basis) => onDraft({ ...draft, basis })}
        />
      </View>
      <View className="gap row">
        <Text className="sub">{visit.at(`${dayOf(draft.at)} ${clockOf(draft.at)}`)}</Text>
        <Button kind="quiet" onTap={() => onDraft({ ...draft, at: now() })}>
          {visit.atNow}
        </Button>
      </View>
    </View>
  );
}
