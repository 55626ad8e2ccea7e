import { Text, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { shareCase } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { copy } from '../../device/clipboard.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Option } from '../../parts/option.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { newId } from '../../state/new-id.ts';
import { useTask } from '../../state/useTask.ts';
import { type Group, type Term, terms, toggled } from '../state/grant-terms.ts';
import { text } from '../text.ts';

const words = text.grants;
const all = ['status', 'plan', 'documents'] as const;

/** Lets somebody of the family see: what, how long, and a code to tell them, shown once. */
export function Share({ id }: { readonly id: string }) {
  const [open, setOpen] = useState(false);
  const [groups, setGroups] = useState<readonly Group[]>(['status']);
  const [term, setTerm] = useState<Term>('12');
  const [copied, setCopied] = useState(false);
  const eventId = useRef(newId());
  const sharing = useTask(() =>
    call(shareCase, { id, eventId: eventId.current, groups: [...groups], months: Number(term) }),
  );
  if (sharing.value) {
    const { code } = sharing.value;
    return (
      <Card tone="pine">
        <View {...said({ role: 'status', live: 'polite' })}>
          <Text className="sub">{words.code}</Text>
          <Text className="code">{code}</Text>
          <Text className="sub">{words.shareSay}</Text>
        </View>
        <View className="gap">
          <Button onTap={() => void copy(code).then(setCopied)}>{copied ? words.copied : words.copy}</Button>
        </View>
      </Card>
    );
  }
  if (!open) return <Button onTap={() => setOpen(true)}>{words.share}</Button>;
  return (
    <Card>
      <Text className="strong">{words.share}</Text>
      <Text className="sub">{words.shareSay}</Text>
      <Text className="h2">{words.what}</Text>
      {all.map((group) => (
        <Option
          key={group}
          role="checkbox"
          chosen={groups.includes(group)}
          onTap={() => setGroups(toggled(groups, group))}
        >
          <Text>{words.groups[group]}</Text>
        </Option>
      ))}
      {groups.length === 0 ? <Text className="field-error">{words.needGroup}</Text> : null}
      <Choices label={words.how} options={words.terms} order={terms} chosen={term} onChoose={setTerm} />
      {sharing.problem ? <Trouble problem={sharing.problem} /> : null}
      <View className="pair gap">
        <Button kind="quiet" onTap={() => setOpen(false)}>
          {words.cancel}
        </Button>
        <Button busy={sharing.busy} disabled={groups.length === 0} onTap={sharing.run}>
          {words.give}
        </Button>
      </View>
    </Card>
  );
}
