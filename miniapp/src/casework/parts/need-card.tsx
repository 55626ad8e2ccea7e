import { Text, View } from '@tarojs/components';
import type { PlanNeed } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { setInHan } from '../../text/han.ts';
import { planText as text } from '../text-plan.ts';
import { Pills } from './pills.tsx';

type Props = {
  readonly need: PlanNeed;
  readonly onNeed: (need: PlanNeed) => void;
  readonly onRank: (rank: number) => void;
  readonly onRemove: () => void;
};

/** One need: what, its place in the family's eyes, and folded beneath it for whom and how soon. */
export const NeedCard = ({ need, onNeed, onRank, onRemove }: Props) => (
  <Card>
    <Text className="strong">{setInHan(need.what)}</Text>
    <Text className="sub">{`${need.forWhom} · ${text.urgencies[need.urgency]}`}</Text>
    <View className="gap">
      <Text className="sub">{text.rank}</Text>
      <Pills
        label={`${text.rank}：${setInHan(need.what)}`}
        options={text.ranks}
        chosen={need.rank === null ? null : String(need.rank)}
        onChoose={(rank) => onRank(Number(rank))}
      />
    </View>
    <Fold summary={`${text.whose}，${text.urgency}`}>
      <View className="stack">
        <Field label={text.whose} value={need.forWhom} max={40} onInput={(forWhom) => onNeed({ ...need, forWhom })} />
        <Pills
          label={`${text.urgency}：${setInHan(need.what)}`}
          options={text.urgencies}
          chosen={need.urgency}
          onChoose={(urgency) => onNeed({ ...need, urgency })}
        />
        <Button kind="quiet" label={`${text.remove}：${setInHan(need.what)}`} onTap={onRemove}>
          {text.remove}
        </Button>
      </View>
    </Fold>
  </Card>
);
