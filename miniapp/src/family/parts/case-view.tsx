import { Text, View } from '@tarojs/components';
import type { FamilyView } from 'shared-scoring/contract';
import { now } from '../../device/clock.ts';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { dayOf, untilOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

/** Who has it: street, role and badge, never a name. */
export const Who = ({ advisor }: { readonly advisor: FamilyView['advisor'] }) => (
  <Card>
    <View className="who">
      <View className="who-pic" {...said({ hidden: true })}>
        <View className="who-pane" />
        <View className="who-pane" />
      </View>
      <View className="who-say">
        <Text className="strong">{text.who(advisor.streetName, advisor.badge)}</Text>
        <Text className="sub">{setInHan(advisor.hours)}</Text>
      </View>
    </View>
  </Card>
);

/** What goes on beside the next step, each with its day. */
export const Besides = ({ beside }: { readonly beside: FamilyView['beside'] }) =>
  beside.length === 0 ? null : (
    <View>
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.beside}
      </Text>
      <Text className="sub">{text.besideSay}</Text>
      <View className="stack gap">
        {beside.map(({ what, by, late }) => (
          <Card key={`${what}${by}`}>
            <Text className="strong">{setInHan(what)}</Text>
            {by === null ? null : (
              <View className="next-day">
                <Text className="sub">{text.by(untilOf(by, now()))}</Text>
                {late ? <Tag tone="danger">{text.late}</Tag> : null}
              </View>
            )}
          </Card>
        ))}
      </View>
    </View>
  );

/** So many steps that are done stand open; what was before them is one tap away. */
const latest = 6;

const Steps = ({ timeline }: { readonly timeline: FamilyView['timeline'] }) => (
  <Timeline
    items={timeline.map(({ at, text: title, detail, status }) => ({
      title: setInHan(title),
      status,
      at: at === null ? undefined : dayOf(at),
      detail: detail === null ? undefined : setInHan(detail),
    }))}
  />
);

/** What has happened and what comes. */
export const Way = ({ timeline }: { readonly timeline: FamilyView['timeline'] }) => {
  const before = Math.max(0, timeline.filter(({ status }) => status === 'done').length - latest);
  return (
    <View>
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.way}
      </Text>
      {before > 0 ? (
        <Fold summary={text.earlier(before)}>
          <Steps timeline={timeline.slice(0, before)} />
        </Fold>
      ) : null}
      <Steps timeline={timeline.slice(before)} />
    </View>
  );
};
