import { Input, Text, Textarea, View } from '@tarojs/components';
import { said, saidField } from '../device/said.ts';

type Props = {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Most characters; shown as a count in a long field. */
  readonly max?: number | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string | undefined;
  /** Several lines instead of one. */
  readonly long?: boolean | undefined;
  readonly onDone?: (() => void) | undefined;
};

/** One thing to write, with its name above it and what is wrong below it. */
export function Field({ label, value, onInput, max = 140, hint, error, placeholder = '', long, onDone }: Props) {
  const props = {
    className: `field-box ${long ? 'field-area' : 'field-line'} ${error ? 'field-wrong' : ''}`,
    value,
    maxlength: max,
    placeholder,
    onInput: (event: { detail: { value: string } }) => onInput(event.detail.value),
    placeholderClass: 'field-ghost',
    ...saidField(label, error !== undefined),
  };
  return (
    <View className="field">
      <View className="field-head">
        <Text className="field-label">{label}</Text>
        {long ? <Text className="field-count">{`${value.length}/${max}`}</Text> : null}
      </View>
      {hint ? <Text className="field-hint">{hint}</Text> : null}
      {long ? <Textarea autoHeight {...props} /> : <Input confirmType="done" onConfirm={() => onDone?.()} {...props} />}
      {error ? (
        <Text className="field-error" {...said({ role: 'alert' })}>
          {error}
        </Text>
      ) : null}
    </View>
  );
}
