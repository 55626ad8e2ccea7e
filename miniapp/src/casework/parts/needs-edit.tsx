import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlanNeed, PlanView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Option } from '../../parts/option.tsx';
import { newId } from '../../state/new-id.ts';
import { setInHan } from '../../text/han.ts';
import { inOrder, needOf, ranked } from '../state/plan-edit.ts';
import { planText as text } from '../text-plan.ts';
import { NeedCard } from './need-card.tsx';

type Props = { readonly view: PlanView; readonly onNeeds: (needs: PlanNeed[]) => void };

/** What the household needs: what the assessment points to, what the family says, in the family's order. */
export function NeedsEdit({ view, onNeeds }: Props) {
  const [own, setOwn] = useState('');
  const [gone, setGone] = useState<PlanNeed | null>(null);
  const { needs } = view;
  const suggested = view.suggested.filter(({ indicator }) => !needs.some((need) => need.indicator === indicator));
  const add = (need: PlanNeed) => onNeeds([...needs, need]);
  return (
    <View className="stack">
      <Text className="sub">{text.needsSay}</Text>
      {inOrder(needs).map((need) => (
        <NeedCard
          key={need.id}
          need={need}
          onNeed={(next) => onNeeds(needs.map((it) => (it.id === next.id ? next : it)))}
          onRank={(rank) => onNeeds(ranked(needs, need.id, rank))}
          onRemove={() => {
            setGone(need);
            onNeeds(needs.filter(({ id }) => id !== need.id));
          }}
        />
      ))}
      {gone ? (
        <Notice
          title={`“${gone.what}”${text.removed}`}
          action={
            <Button
              kind="quiet"
              onTap={() => {
                add(gone);
                setGone(null);
              }}
            >
              {text.undo}
            </Button>
          }
        />
      ) : null}
      {suggested.length > 0 ? (
        <View>
          <Text className="ask-say">{text.suggested}</Text>
          {suggested.map(({ indicator, what, urgency }) => (
            <Option
              key={indicator}
              role="checkbox"
              chosen={false}
              onTap={() => add(needOf(newId(), what, indicator, urgency))}
            >
              {setInHan(what)}
            </Option>
          ))}
        </View>
      ) : null}
      <Field label={text.own} hint={text.ownHint} value={own} max={100} onInput={setOwn} />
      <Button
        kind="quiet"
        disabled={own.trim() === ''}
        onTap={() => {
          add(needOf(newId(), own.trim(), null, 'soon'));
          setOwn('');
        }}
      >
        {text.add}
      </Button>
    </View>
  );
}
