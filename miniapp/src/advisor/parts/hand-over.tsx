import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import type { Street } from '../state/streets.ts';
import { useHandOver } from '../state/use-hand-over.ts';
import { useStreets } from '../state/use-streets.ts';
import { text } from '../text.ts';

type Props = { readonly view: CaseView; readonly onView: (view: CaseView) => void };

const words = text.handOver;

const Streets = ({ own, onPick }: { readonly own: string; readonly onPick: (street: Street) => void }) => {
  const [typed, setTyped] = useState('');
  const found = useStreets(typed, own.slice(0, 6));
  const others = found?.filter(({ code }) => code !== own);
  return (
    <View className="hand-over-hits">
      <Field label={words.title} hint={words.search} placeholder={words.searchHint} value={typed} onInput={setTyped} />
      {others?.map((street) => (
        <Option key={street.code} role="button" chosen={false} onTap={() => onPick(street)}>
          <Text className="place-hit">{street.name}</Text>
          <Text className="sub">{street.district}</Text>
        </Option>
      ))}
      {typed.trim() && others?.length === 0 ? (
        <Text className="sub">{found && found.length > 0 ? words.own : words.none}</Text>
      ) : null}
    </View>
  );
};

const Form = ({ view, onView, onCancel }: Props & { readonly onCancel: () => void }) => {
  const [to, setTo] = useState<Street | null>(null);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState(false);
  const offering = useHandOver(view, onView);
  const send = async () => {
    const why = reason.trim();
    if (!to || !why) return setLacking(true);
    const result = await offering.run(to.code, why);
    if (result.ok) onCancel();
  };
  return (
    <View className="stack" {...said({ role: 'group', label: words.act })}>
      {to ? (
        <Option chosen role="button" onTap={() => setTo(null)}>
          {words.to(to.name)}
        </Option>
      ) : (
        <Streets own={view.place.street} onPick={setTo} />
      )}
      {to ? (
        <Field
          long
          label={words.reason}
          hint={words.reasonHint}
          value={reason}
          max={200}
          error={lacking ? words.reasonNeeded : undefined}
          onInput={(next) => {
            setReason(next);
            setLacking(false);
          }}
        />
      ) : null}
      <Text className="sub">{words.rule}</Text>
      {offering.problem ? <Trouble problem={offering.problem} /> : null}
      <View className="pair">
        <Button kind="quiet" onTap={onCancel}>
          {text.form.cancel}
        </Button>
        {to ? (
          <Button busy={offering.busy} onTap={send}>
            {words.send}
          </Button>
        ) : null}
      </View>
    </View>
  );
};

/** The wrong street: to whom the case belongs and why; until they take it, it stays here. */
export const HandOver = ({ view, onView }: Props) => {
  const [open, setOpen] = useState(false);
  if (!view.can.includes('offerTransfer')) return null;
  return (
    <>
      <Text className="h2">{words.act}</Text>
      <Card>
        {open ? (
          <Form view={view} onView={onView} onCancel={() => setOpen(false)} />
        ) : (
          <View className="stack">
            <Text>{words.rule}</Text>
            <Button kind="quiet" onTap={() => setOpen(true)}>
              {words.act}
            </Button>
          </View>
        )}
      </Card>
    </>
  );
};
