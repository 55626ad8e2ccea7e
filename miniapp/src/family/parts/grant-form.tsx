import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Option } from '../../parts/option.tsx';
import { type Group, monthsOn, type Term, terms, toggled } from '../state/grant-terms.ts';
import { text } from '../text.ts';

const words = text.grants;
const all = ['status', 'plan', 'documents'] as const;

type Props = {
  readonly groups: readonly Group[];
  /** What may be chosen; everything when left out. */
  readonly offered?: readonly Group[] | undefined;
  /** The present last day (ms), and the latest there may be. */
  readonly until: number;
  readonly longest?: number | undefined;
  readonly busy: boolean;
  readonly onSave: (groups: Group[], until: number) => void;
  readonly onCancel: () => void;
};

/** What somebody may see and for how long. */
export function GrantForm({ groups, offered = all, until, longest, busy, onSave, onCancel }: Props) {
  const [chosen, setChosen] = useState<readonly Group[]>(groups);
  const [term, setTerm] = useState<Term | 'keep'>('keep');
  const may = terms.filter((one) => longest === undefined || monthsOn(now(), one) <= longest);
  const options = { keep: words.keep, ...Object.fromEntries(may.map((one) => [one, words.terms[one]])) };
  const save = () => chosen.length > 0 && onSave([...chosen], term === 'keep' ? until : monthsOn(now(), term));
  return (
    <View>
      <Text className="h2" {...said({ role: 'heading', level: 3 })}>
        {words.what}
      </Text>
      {offered.map((group) => (
        <Option
          key={group}
          role="checkbox"
          chosen={chosen.includes(group)}
          onTap={() => setChosen(toggled(chosen, group))}
        >
          <Text>{words.groups[group]}</Text>
        </Option>
      ))}
      {chosen.length === 0 ? <Text className="field-error">{words.needGroup}</Text> : null}
      <Choices
        label={words.how}
        options={options as Readonly<Record<Term | 'keep', string>>} // only what may be chosen now
        order={['keep', ...may]}
        chosen={term}
        onChoose={setTerm}
      />
      <View className="pair gap">
        <Button kind="quiet" onTap={onCancel}>
          {words.cancel}
        </Button>
        <Button busy={busy} disabled={chosen.length === 0} onTap={save}>
          {words.save}
        </Button>
      </View>
    </View>
  );
}
