import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { newId } from '../../state/new-id.ts';
import { dayOf } from '../../text/day.ts';
import { daysFrom } from '../state/plan-edit.ts';
import { actsText as text } from '../text-acts.ts';
import { Pills } from './pills.tsx';

export type Task = { readonly id: string; readonly what: string; readonly owner: string; readonly dueAt: number };
type Props = {
  readonly tasks: readonly Task[];
  readonly now: number;
  readonly onTasks: (tasks: readonly Task[]) => void;
};

/** Tasks that came out of a conference: what, who, by when. */
export function ActTasks({ tasks, now, onTasks }: Props) {
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [days, setDays] = useState<string | null>(null);
  const whole = what.trim() !== '' && owner.trim() !== '' && days !== null;
  const add = () => {
    onTasks([...tasks, { id: newId(), what: what.trim(), owner: owner.trim(), dueAt: daysFrom(now, Number(days)) }]);
    setWhat('');
    setOwner('');
    setDays(null);
  };
  return (
    <View className="stack">
      {tasks.map((task) => (
        <View key={task.id} className="row">
          <Text className="daily-say">{text.taskLine(task.what, task.owner, dayOf(task.dueAt))}</Text>
          <Button
            kind="quiet"
            label={`${text.remove}：${task.what}`}
            onTap={() => onTasks(tasks.filter(({ id }) => id !== task.id))}
          >
            {text.remove}
          </Button>
        </View>
      ))}
      <Field label={text.task} value={what} max={200} onInput={setWhat} />
      <Field label={text.taskOwner} value={owner} max={60} onInput={setOwner} />
      <Pills label={text.taskWhen} options={text.taskWhens} chosen={days} onChoose={(key) => setDays(key)} />
      <Button kind="quiet" disabled={!whole} onTap={add}>
        {text.addTask}
      </Button>
    </View>
  );
}
