import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { SampleView } from 'shared-scoring/contract';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { setInHan } from '../../text/han.ts';
import { oversight } from '../text-oversight.ts';
import { CheckForm } from './check-form.tsx';

const words = oversight.samples;

type Props = { readonly item: SampleView['items'][number]; readonly onRecorded: () => void };

/** One case that was drawn: what it is, the way to it, and the result of the look. */
export function SampleCard({ item, onRecorded }: Props) {
  const { id, what, place, ownerBadge, outcome, mayCheck } = item;
  const [open, setOpen] = useState(false);
  return (
    <Card>
      <View className="lead-row">
        <View className="lead-say">
          <Text className="strong lead-line">{setInHan(place)}</Text>
          <Text className="sub lead-line">{`${words.what[what]}，${words.badge(ownerBadge)}`}</Text>
        </View>
        {outcome ? <Tag tone={outcome === 'sound' ? 'fits' : 'possible'}>{words.outcomes[outcome]}</Tag> : null}
      </View>
      {outcome || mayCheck ? null : <Text className="sub lead-line">{words.own}</Text>}
      {open && !outcome ? (
        <CheckForm item={item} onCancel={() => setOpen(false)} onRecorded={onRecorded} />
      ) : (
        <View className="pair gap">
          <Button kind="quiet" onTap={() => goTo(`/advisor/case/index?id=${id}`)}>
            {words.open}
          </Button>
          {outcome || !mayCheck ? null : <Button onTap={() => setOpen(true)}>{words.record}</Button>}
        </View>
      )}
    </Card>
  );
}
