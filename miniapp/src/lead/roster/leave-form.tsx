import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { dayName } from '../state/days.ts';
import { text } from '../text.ts';
import { PickOne } from './pick-one.tsx';

type Props = {
  readonly days: readonly string[];
  readonly busy: boolean;
  readonly onPut: (from: string, to: string) => void;
  readonly onCancel: () => void;
};

const words = text.roster;

/** Days off, first and last; the last is never before the first. */
export function LeaveForm({ days, busy, onPut, onCancel }: Props) {
  const [from, setFrom] = useState(days[0] ?? '');
  const [until, setUntil] = useState('');
  const to = [from, until].sort()[1] ?? from;
  const named = (list: readonly string[]) => list.map((day) => [day, dayName(day)] as const);
  return (
    <View className="stack gap">
      <PickOne label={words.leaveFrom} options={named(days)} chosen={from} onPick={setFrom} />
      <PickOne label={words.leaveTo} options={named(days.filter((day) => day >= from))} chosen={to} onPick={setUntil} />
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
        <Button busy={busy} onTap={() => onPut(from, to)}>
          {words.putLeave}
        </Button>
      </View>
    </View>
  );
}
