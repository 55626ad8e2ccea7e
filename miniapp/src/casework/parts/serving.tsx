import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlanView, WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import type { Service } from '../state/use-plan.ts';
import { planText as text } from '../text-plan.ts';
import { ItemLine } from './item-line.tsx';
import { Pills } from './pills.tsx';
import { ServiceForm } from './service-form.tsx';

type Props = {
  readonly view: PlanView;
  readonly work: WorkView;
  readonly busy: boolean;
  readonly onServe: (service: Service) => Promise<{ readonly ok: boolean }>;
  readonly onAnswer: (item: string, answer: 'agreed' | 'declined') => void;
};

const tones = { open: 'possible', gap: 'open', done: 'fits', stopped: 'plain' } as const;

/** Things of the plan as they are carried out: what the family says to each, and what was done. */
export function Serving({ view, work, busy, onServe, onAnswer }: Props) {
  const [at, setAt] = useState<string | null>(null);
  const serve = async (service: Service) => {
    if ((await onServe(service)).ok) setAt(null);
  };
  const form = (item: string | null) => (
    <ServiceForm
      item={item}
      by={text.badge(work.ownerBadge)}
      busy={busy}
      onServe={serve}
      onCancel={() => setAt(null)}
    />
  );
  return (
    <View className="stack">
      {view.items.map((item) => {
        const now = work.items.find(({ id }) => id === item.id);
        if (!now) return null;
        return (
          <Card key={item.id}>
            <Tag tone={tones[now.state]}>{text.states[now.state]}</Tag>
            <ItemLine item={item} work={work} />
            {now.state === 'open' && work.can.includes('answerItem') ? (
              <View className="gap">
                <Text className="sub">{text.family}</Text>
                <Pills
                  label={`${text.family}：${item.what}`}
                  options={text.familyOptions}
                  chosen={now.family}
                  onChoose={(answer) => onAnswer(item.id, answer)}
                />
              </View>
            ) : null}
            {now.state === 'open' && work.can.includes('serve') ? (
              <View className="gap">
                {at === item.id ? (
                  form(item.id)
                ) : (
                  <Button kind="quiet" label={`${text.serve}：${item.what}`} onTap={() => setAt(item.id)}>
                    {text.serve}
                  </Button>
                )}
              </View>
            ) : null}
          </Card>
        );
      })}
      {at === 'beside' ? (
        <Card>{form(null)}</Card>
      ) : (
        <Button kind="quiet" onTap={() => setAt('beside')}>
          {text.serveBeside}
        </Button>
      )}
    </View>
  );
}
