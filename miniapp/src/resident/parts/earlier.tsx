import { Text, View } from '@tarojs/components';
import { goInstead, goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Option } from '../../parts/option.tsx';
import { text } from '../text.ts';
import { dayWords } from '../words/iso-day.ts';

/** Results of earlier days, each to be opened under the rules of its day. */
export const Earlier = ({ days }: { readonly days: readonly string[] }) =>
  days.length === 0 ? null : (
    <>
      <View className="group-head">
        <Text className="group-title">{text.past.title}</Text>
        <Text className="sub">{text.past.sub}</Text>
      </View>
      <View className="stack">
        {days.map((day) => (
          <Option key={day} role="button" chosen={false} onTap={() => goTo(`/resident/results/index?past=${day}`)}>
            {text.past.of(dayWords(day))}
          </Option>
        ))}
      </View>
    </>
  );

/** Says that what follows is of an earlier day, and leads back to today. */
export const OfEarlier = ({ day, exact }: { readonly day: string; readonly exact: boolean }) => (
  <Notice
    tone="lamp"
    title={text.past.was(dayWords(day))}
    action={
      <Button kind="quiet" onTap={() => goInstead('/resident/results/index')}>
        {text.past.today}
      </Button>
    }
  >
    {exact ? text.past.exact : text.past.inexact}
  </Notice>
);
