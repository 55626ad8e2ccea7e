import { Text, View } from '@tarojs/components';
import { canScan, scan } from '../../device/scan.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { text } from '../../text/follow.ts';
import type { useCode } from './use-code.ts';

/** One field for either code, forgiving about how it is written. */
export function OpenCode({ code }: { readonly code: ReturnType<typeof useCode> }) {
  const { typed, type, error, open, reading, read } = code;
  const scanned = () =>
    scan().then((result) => {
      if (!result) return;
      type(result);
      open(result);
    });
  return (
    <View className="stack">
      <Field
        label={text.field}
        hint={text.hint}
        placeholder={text.placeholder}
        value={typed}
        max={200}
        error={error}
        onInput={type}
        onDone={() => open()}
      />
      {read.kind === 'unclear' || error ? null : <Text className="code code-read">{text.read(read.code)}</Text>}
      <View className="pair">
        {canScan ? (
          <Button kind="quiet" onTap={scanned}>
            {text.scan}
          </Button>
        ) : null}
        <Button busy={reading.busy} onTap={() => open()}>
          {text.open}
        </Button>
      </View>
      {reading.problem ? <Trouble problem={reading.problem} /> : null}
    </View>
  );
}
