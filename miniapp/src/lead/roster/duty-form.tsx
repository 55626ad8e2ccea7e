import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { Roster } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Option } from '../../parts/option.tsx';
import { toggled } from '../../state/draft.ts';
import { dayName } from '../state/days.ts';
import { text } from '../text.ts';
import { PickOne } from './pick-one.tsx';

const words = text.roster;
const spans = {
  day: ['08:30', '17:00'],
  evening: ['17:00', '24:00'],
  night: ['00:00', '08:30'],
  all: ['00:00', '24:00'],
} as const;
type Span = keyof typeof spans;

type Turn = {
  readonly date: string;
  readonly from: string;
  readonly to: string;
  readonly staffId: string;
  readonly committees: readonly string[];
};
type Props = {
  readonly roster: Roster;
  readonly days: readonly string[];
  readonly busy: boolean;
  readonly onPut: (turn: Turn) => void;
  readonly onCancel: () => void;
};

/** A new turn in four taps: the day, the person, the hours, the committees. */
export function DutyForm({ roster, days, busy, onPut, onCancel }: Props) {
  const [date, setDate] = useState(days[0] ?? '');
  const [staffId, setStaff] = useState('');
  const [span, setSpan] = useState<Span>('day');
  const [some, setSome] = useState(false);
  const [committees, setCommittees] = useState<readonly string[]>([]);
  const [lacking, setLacking] = useState('');
  const put = () => {
    if (!staffId) return setLacking(words.pickWho);
    if (some && committees.length === 0) return setLacking(words.pickWhere);
    const [from, to] = spans[span];
    onPut({ date, from, to, staffId, committees: some ? committees : [] });
  };
  const staff = roster.staff.filter(({ active, role }) => active && role !== 'district');
  return (
    <View className="stack">
      <PickOne label={words.days} options={days.map((day) => [day, dayName(day)])} chosen={date} onPick={setDate} />
      <PickOne
        label={words.who}
        options={staff.map((one) => [one.staffId, `${text.badge(one.badge)}${words.roles[one.role]}`])}
        chosen={staffId}
        onPick={(id) => {
          setStaff(id);
          setLacking('');
        }}
      />
      <PickOne
        label={words.when}
        // The keys of a literal record are its own.
        options={(Object.keys(spans) as Span[]).map((key) => [key, words.spans[key]])}
        chosen={span}
        onPick={(key) => setSpan(key as Span)}
      />
      <PickOne
        label={words.where}
        options={[
          ['whole', words.whole],
          ['some', words.some],
        ]}
        chosen={some ? 'some' : 'whole'}
        onPick={(key) => setSome(key === 'some')}
      />
      {some
        ? roster.committees.map(({ code, name }) => (
            <Option
              key={code}
              role="checkbox"
              chosen={committees.includes(code)}
              onTap={() => setCommittees(toggled(committees, code))}
            >
              {name}
            </Option>
          ))
        : null}
      {lacking ? <Text className="field-error">{lacking}</Text> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.cancel}
        </Button>
        <Button busy={busy} onTap={put}>
          {words.put}
        </Button>
      </View>
    </View>
  );
}
