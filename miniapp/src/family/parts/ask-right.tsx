import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import type { Asking } from '../state/use-held.ts';
import { text } from '../text.ts';

const words = text.rights;
const kinds = ['correct', 'copy', 'delete', 'review'] as const;
type Kind = (typeof kinds)[number];

/** The rights over one's own data, each opening a short form; what is sent appears above with its day. */
export function AskRight({ asking }: { readonly asking: Asking }) {
  const [kind, setKind] = useState<Kind | null>(null);
  const [note, setNote] = useState('');
  const [lacking, setLacking] = useState(false);
  const open = (next: Kind | null) => {
    setKind(next);
    setNote('');
    setLacking(false);
    asking.reset();
  };
  const send = async () => {
    if (!kind) return;
    if (kind === 'correct' && !note.trim()) return setLacking(true);
    const answer = await asking.run(kind, note.trim());
    if (answer.ok) open(null);
  };
  if (!kind)
    return (
      <View className="stack">
        {kinds.map((one) => (
          <Option key={one} role="button" chosen={false} onTap={() => open(one)}>
            <Text>{words.kinds[one]}</Text>
            <Text className="sub">{words.says[one]}</Text>
          </Option>
        ))}
      </View>
    );
  return (
    <View className="stack">
      <Text className="strong">{words.kinds[kind]}</Text>
      <Field
        long
        label={words.note}
        hint={words.notes[kind]}
        value={note}
        max={300}
        error={lacking ? words.need : undefined}
        onInput={(next) => {
          setNote(next);
          setLacking(false);
        }}
      />
      {asking.problem ? <Trouble problem={asking.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={() => open(null)}>
          {words.cancel}
        </Button>
        <Button busy={asking.busy} onTap={send}>
          {words.send}
        </Button>
      </View>
    </View>
  );
}
