import { Text, View } from '@tarojs/components';
import { Field } from '../../parts/field.tsx';
import { Option } from '../../parts/option.tsx';
import { toggled } from '../../state/draft.ts';
import { setInHan } from '../../text/han.ts';
import type { ActWork, ActField as FieldSpec } from '../state/act-spec.ts';
import { ActTasks, type Task } from './act-tasks.tsx';
import { Pills } from './pills.tsx';

type Props = {
  readonly field: FieldSpec;
  readonly work: ActWork;
  readonly value: unknown;
  readonly onValue: (value: unknown) => void;
};

const words = (value: unknown) => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value : []);

const Label = ({ field }: Pick<Props, 'field'>) => (
  <>
    <Text className="ask-say">{field.label}</Text>
    {'hint' in field && field.hint ? <Text className="field-hint">{field.hint}</Text> : null}
  </>
);

/** One thing to fill in for an act. */
export function ActField({ field, work, value, onValue }: Props) {
  switch (field.of) {
    case 'note':
    case 'briefing':
      return (
        <Field
          long={field.of === 'briefing' || field.max > 100}
          label={field.label}
          hint={field.hint}
          value={words(value)}
          max={field.of === 'briefing' ? 800 : field.max}
          onInput={onValue}
        />
      );
    case 'pick':
    case 'when':
      return (
        <View>
          <Label field={field} />
          <Pills label={field.label} options={field.options} chosen={words(value)} onChoose={onValue} />
        </View>
      );
    case 'many':
      return (
        <View>
          <Label field={field} />
          <Pills
            label={field.label}
            options={Object.fromEntries(field.options.map((option) => [option, option]))}
            chosen={null}
            many={list(value)}
            onChoose={(option) => onValue(toggled(list(value), option))}
          />
        </View>
      );
    case 'tick':
      return (
        <Option role="checkbox" chosen={value === true} onTap={() => onValue(value !== true)}>
          {field.label}
        </Option>
      );
    case 'which':
      return (
        <View>
          <Label field={field} />
          <View className="stack">
            {field.from(work).map(({ id, say }) => (
              <Option key={id} chosen={value === id} onTap={() => onValue(id)}>
                {setInHan(say)}
              </Option>
            ))}
          </View>
        </View>
      );
    case 'tasks':
      return (
        <View>
          <Label field={field} />
          <ActTasks tasks={(value as readonly Task[] | undefined) ?? []} now={work.now} onTasks={onValue} />
        </View>
      ); // put there by the same field
    default:
      return field satisfies never;
  }
}
