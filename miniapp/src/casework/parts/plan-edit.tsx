import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlanItem, PlanView, WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { setInHan } from '../../text/han.ts';
import { inOrder } from '../state/plan-edit.ts';
import { planText as text } from '../text-plan.ts';
import { ItemForm } from './item-form.tsx';
import { ItemLine } from './item-line.tsx';

type Props = { readonly view: PlanView; readonly work: WorkView; readonly onItems: (items: PlanItem[]) => void };

/** Every need with what is to be done about it. */
export function PlanEdit({ view, work, onItems }: Props) {
  const [writing, setWriting] = useState<string | null>(null);
  const { needs, items } = view;
  return (
    <View className="stack">
      <Text className="sub">{text.itemsSay}</Text>
      {inOrder(needs).map((need) => {
        const own = items.filter((item) => item.need === need.id);
        return (
          <Card key={need.id}>
            <Text className="h-line">{setInHan(need.what)}</Text>
            <Text className="sub">{`${need.forWhom} · ${text.urgencies[need.urgency]}`}</Text>
            {own.map((item) => (
              <View key={item.id}>
                <ItemLine item={item} work={work} />
                <Button
                  kind="quiet"
                  label={`${text.remove}：${item.what}`}
                  onTap={() => onItems(items.filter(({ id }) => id !== item.id))}
                >
                  {text.remove}
                </Button>
              </View>
            ))}
            {own.length === 0 && writing !== need.id ? <Text className="sub">{text.bare}</Text> : null}
            <View className="gap">
              {writing === need.id ? (
                <ItemForm
                  need={need.id}
                  work={work}
                  onCancel={() => setWriting(null)}
                  onItem={(item) => {
                    onItems([...items, item]);
                    setWriting(null);
                  }}
                />
              ) : (
                <Button
                  kind="quiet"
                  label={`${text.addItem}：${setInHan(need.what)}`}
                  onTap={() => setWriting(need.id)}
                >
                  {own.length === 0 ? text.addItem : text.addAnother}
                </Button>
              )}
            </View>
          </Card>
        );
      })}
    </View>
  );
}
