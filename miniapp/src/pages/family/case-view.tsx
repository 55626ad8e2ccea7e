import { Text, View } from '@tarojs/components';
import type { FamilyView } from 'shared-scoring/contract';
import { now } from '../../device/clock.ts';
import { phoneCall } from '../../device/phone-call.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { dayOf, whenOf } from '../../text/day.ts';
import { text } from '../../text/family.ts';
import { setInHan } from '../../text/han.ts';

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

/** What has happened and what comes. */
export const Way = ({ timeline }: { readonly timeline: FamilyView['timeline'] }) => (
  <View>
    <Text className="h2" {...said({ role: 'heading', level: 2 })}>
      {text.way}
    </Text>
    <Timeline
      items={timeline.map(({ at, text: title, detail, status }) => ({
        title: setInHan(title),
        status,
        at: at === null ? undefined : dayOf(at),
        detail: detail === null ? undefined : setInHan(detail),
      }))}
    />
  </View>
);

/** Who opened the file, newest first, and where to complain. */
export const Rights = ({ readers }: { readonly readers: FamilyView['readers'] }) => (
  <View className="rights">
    <Fold summary={text.readers}>
      {readers.length === 0 ? <Text className="sub">{text.readersNone}</Text> : null}
      {readers.map(({ at, who }) => (
        <View key={`${at}${who}`} className="reader">
          <Text>{who}</Text>
          <Text className="sub">{whenOf(at, now())}</Text>
        </View>
      ))}
    </Fold>
    <Fold summary={text.opinion}>
      <View className="stack">
        <Text className="sub">{text.opinionSay}</Text>
        <Button kind="quiet" onTap={() => phoneCall('12345')}>
          {text.opinionCall}
        </Button>
      </View>
    </Fold>
  </View>
);
