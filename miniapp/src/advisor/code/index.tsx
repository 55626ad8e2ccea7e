import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { openHandover } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goInstead } from '../../device/go.ts';
import { canScan, scan } from '../../device/scan.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { readCode } from '../../state/code.ts';
import { useTask } from '../../state/useTask.ts';
import { text } from '../text.ts';

const words = text.code;

const wrongWords = (typed: string, length: number) => {
  if (typed.trim() === '') return words.empty;
  return length === 8 ? words.letters : words.wrong(length);
};

/** A resident's one-time code, scanned or typed: what she ticked becomes a case of this advisor. */
export default function CodePage() {
  const { code: given = '' } = useRouter().params;
  const [typed, setTyped] = useState(given);
  const [error, setError] = useState<string | undefined>();
  const opening = useTask((code: string) => call(openHandover, { code }));
  const open = async (what = typed) => {
    const read = readCode(what);
    if (read.kind !== 'invite') return setError(wrongWords(what, read.kind === 'unclear' ? read.length : 12));
    const result = await opening.run(read.code);
    if (result.ok) goInstead(`/advisor/case/index?id=${result.value.id}`);
  };
  const scanned = async () => {
    const result = await scan();
    if (!result) return;
    setTyped(result);
    open(result);
  };
  return (
    <Screen
      title={words.title}
      back
      foot={
        <View className="pair">
          {canScan ? (
            <Button kind="quiet" onTap={scanned}>
              {words.scan}
            </Button>
          ) : null}
          <Button busy={opening.busy} onTap={() => open()}>
            {words.open}
          </Button>
        </View>
      }
    >
      <View className="stack">
        <Text>{words.say}</Text>
        <Field
          label={words.field}
          hint={words.hint}
          placeholder={words.placeholder}
          value={typed}
          max={200}
          error={error}
          onInput={(next) => {
            setTyped(next);
            setError(undefined);
            opening.reset();
          }}
          onDone={() => open()}
        />
        <Text className="sub">{words.once}</Text>
        {opening.problem ? <Trouble problem={opening.problem} /> : null}
      </View>
    </Screen>
  );
}
