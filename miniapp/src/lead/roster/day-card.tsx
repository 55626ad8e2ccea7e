import { Text, View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { Card } from '../../parts/card.tsx';
import { dayName } from '../state/days.ts';
import type { Duty } from '../state/use-roster.ts';
import { text } from '../text.ts';

type Props = {
  readonly day: string;
  readonly duties: readonly Duty[];
  readonly onRemove?: ((duty: Duty) => void) | undefined;
};

const words = text.roster;

/** One day of the rota: each turn with its hours, its person and its committees. */
export const DayCard = ({ day, duties, onRemove }: Props) => (
  <Card>
    <Text className="strong">{dayName(day)}</Text>
    {duties.length === 0 ? <Text className="sub">{words.nobody}</Text> : null}
    {duties.map((duty) => (
      <View key={duty.id} className="lead-row">
        <View className="lead-say">
          <Text className={duty.away ? 'lead-off' : ''}>{`${duty.from}–${duty.to}  ${text.badge(duty.badge)}`}</Text>
          <Text className="sub">
            {duty.away ? words.away : duty.committees.map(({ name }) => name).join('、') || words.whole}
          </Text>
        </View>
        {onRemove ? (
          <View
            className="lead-act press"
            {...press(() => onRemove(duty), { label: words.removeLabel(duty.badge, dayName(day)) })}
          >
            {words.remove}
          </View>
        ) : null}
      </View>
    ))}
  </Card>
);
