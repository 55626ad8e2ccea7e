import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { type HouseholdView, recordVisit } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Option } from '../../parts/option.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { clockOf, dayOf } from '../../text/day.ts';
import { type Chosen, mergedForm, openChoices } from '../state/merge.ts';
import { inShort } from '../state/people.ts';
import { fileText as text } from '../text-file.ts';
import { answerWords, askWords } from '../words/questions.ts';
import { sourceTold } from '../words/sources.ts';

type Props = { readonly id: string; readonly file: HouseholdView; readonly onMerged: (file: HouseholdView) => void };

/** Two forms written apart, side by side; a person says which is right, nothing is chosen by itself. */
export function MergeForms({ id, file, onMerged }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const [formId] = useState(newId);
  const open = openChoices(file, chosen);
  const merging = useTask(async () => {
    const form = mergedForm(file, chosen, formId, now());
    if (!form) throw new Error('the button is off while a choice is open');
    const result = await call(recordVisit, { id, ...form });
    if (result.ok) onMerged(result.value);
    return result;
  });
  const writer = (which: string) => {
    const form = file.forms.find((it) => it.formId === which);
    return form ? text.pick(form.byBadge, `${dayOf(form.at)} ${clockOf(form.at)}`) : '';
  };
  const pick = (what: string, which: string) => setChosen((before) => ({ ...before, [what]: which }));
  return (
    <Card tone="lamp">
      <Text className="h-line">{text.conflicts}</Text>
      <Text className="sub">{text.conflictsSay}</Text>
      {file.conflicts.length === 0 ? <Text className="sub">{text.same}</Text> : null}
      {file.conflicts.map(({ fact, values }) => (
        <View key={fact} className="gap">
          <Text className="ask-say">{askWords(fact)}</Text>
          <View className="apart">
            {values.map(({ formId: which, value, source }) => (
              <Option key={which} chosen={chosen[fact] === which} onTap={() => pick(fact, which)}>
                <Text>{answerWords(fact, value)}</Text>
                <Text className="sub">{`${sourceTold[source]}。${writer(which)}`}</Text>
              </Option>
            ))}
          </View>
        </View>
      ))}
      {file.people.length > 1 ? (
        <View className="gap">
          <Text className="ask-say">{text.who}</Text>
          <View className="apart">
            {file.people.map(({ formId: which, people }) => (
              <Option key={which} chosen={chosen.people === which} onTap={() => pick('people', which)}>
                <Text>{people.map(inShort).join('、')}</Text>
                <Text className="sub">{writer(which)}</Text>
              </Option>
            ))}
          </View>
        </View>
      ) : null}
      <View className="gap">
        {merging.problem ? <Trouble problem={merging.problem} /> : null}
        <Button disabled={open.length > 0} busy={merging.busy} onTap={merging.run}>
          {open.length > 0 ? text.choose(open.length) : text.merge}
        </Button>
      </View>
    </Card>
  );
}
