import { Text, View } from '@tarojs/components';
import { said } from '../device/said.ts';
import { text } from '../text/common.ts';

export type TimelineItem = {
  readonly title: string;
  readonly status: 'done' | 'now' | 'later';
  /** Day or hour, in words. */
  readonly at?: string | undefined;
  readonly detail?: string | undefined;
};

const spoken = { done: text.done, now: text.now, later: text.later } as const;

/** What has happened and what comes, each step a window: green done, lit now, pale later. */
export const Timeline = ({ items }: { readonly items: readonly TimelineItem[] }) => (
  <View className="timeline" {...said({ role: 'list' })}>
    {items.map(({ title, status, at, detail }, place) => (
      <View
        key={`${title}${at ?? place}`}
        className={`moment moment-${status} ${place === items.length - 1 ? 'moment-last' : ''}`}
        {...said({ role: 'listitem' })}
      >
        <View className="moment-thread" />
        <View className="moment-pane" {...said({ role: 'img', label: spoken[status] })} />
        <Text className="moment-title">{title}</Text>
        {at || detail ? <Text className="sub">{[at, detail].filter(Boolean).join(' · ')}</Text> : null}
      </View>
    ))}
  </View>
);
