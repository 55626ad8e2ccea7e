import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { PlanItem, WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import { newId } from '../../state/new-id.ts';
import { emptyItem, type ItemDraft, itemOf } from '../state/plan-edit.ts';
import { planText as text } from '../text-plan.ts';
import { Pills } from './pills.tsx';

type Props = {
  readonly need: string | null;
  readonly work: WorkView;
  readonly begun?: Partial<ItemDraft>;
  readonly onItem: (item: PlanItem) => void;
  readonly onCancel: () => void;
};

/** One thing to do: what, who, by when; or that there is nothing to do it with, and why. */
export function ItemForm({ need, work, begun, onItem, onCancel }: Props) {
  const [draft, setDraft] = useState<ItemDraft>({ ...emptyItem, ...begun });
  const item = itemOf(newId(), need, draft, work.now);
  const known = work.colleagues.some(({ id }) => id === draft.owner);
  return (
    <View className="stack">
      <Field
        label={text.what}
        hint={text.whatHint}
        value={draft.what}
        max={200}
        onInput={(what) => setDraft({ ...draft, what })}
      />
      {draft.gap === null ? (
        <>
          <Text className="ask-say">{text.who}</Text>
          <Pills
            label={text.who}
            options={Object.fromEntries(work.colleagues.map(({ id, badge }) => [id, text.badge(badge)]))}
            chosen={draft.owner}
            onChoose={(owner) => setDraft({ ...draft, owner })}
          />
          <Field
            label={text.partner}
            hint={text.partnerHint}
            value={known ? '' : (draft.owner ?? '')}
            max={60}
            onInput={(owner) => setDraft({ ...draft, owner: owner.trim() ? owner : null })}
          />
          <Text className="ask-say">{text.when}</Text>
          <Pills
            label={text.when}
            options={text.whens}
            chosen={draft.days}
            onChoose={(days) => setDraft({ ...draft, days })}
          />
        </>
      ) : (
        <Field long label={text.gapWhy} value={draft.gap} max={200} onInput={(gap) => setDraft({ ...draft, gap })} />
      )}
      <Option
        role="checkbox"
        chosen={draft.gap !== null}
        onTap={() => setDraft({ ...draft, gap: draft.gap === null ? '' : null })}
      >
        {text.gap}
      </Option>
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
        <Button disabled={item === null} onTap={() => item && onItem(item)}>
          {text.add}
        </Button>
      </View>
    </View>
  );
}
