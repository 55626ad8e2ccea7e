import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { useFrontDoorShare } from '../../device/share.ts';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { isBlank } from '../../state/draft.ts';
import { draftKept, followedKept, outboxKept, receiptsKept } from '../../state/on-this-phone.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/home.ts';
import '../../style/home.css';
import { Choice } from './choice.tsx';
import { LookSwitch } from './look-switch.tsx';
import { Skyline } from './skyline.tsx';
import { useStaffQueue } from './use-staff-queue.ts';

const Hero = () => {
  const told = receiptsKept.use().length;
  const follows = followedKept.use();
  const parts = [...(told ? [text.windows.told(told)] : []), ...(follows ? [text.windows.follows(follows)] : [])];
  return <Skyline lit={1 + told + follows} caption={parts.length > 0 ? text.windows.of(parts) : text.windows.none} />;
};

const Unsent = () => {
  const count = outboxKept.use().length;
  if (count === 0) return null;
  return (
    <Notice
      tone="lamp"
      title={`${common.unsent}：${text.unsent(count)}`}
      action={
        <Button kind="quiet" onTap={() => goTo('/pages/follow/index')}>
          {text.unsentOpen}
        </Button>
      }
    >
      {text.unsentSub}
    </Notice>
  );
};

/** The front page: three doors (four for staff), and the numbers for danger at the thumb. Needs no login, no network. */
export default function HomePage() {
  const [choosing, setChoosing] = useState(false);
  const draft = draftKept.use();
  const queue = useStaffQueue();
  useFrontDoorShare();
  const look = (
    <View
      className="look-open press"
      {...press(() => setChoosing(!choosing), { label: text.look, expanded: choosing })}
    >
      <Text className="look-word">{text.lookShort}</Text>
    </View>
  );
  return (
    <Screen
      title={common.app}
      left={look}
      hero={<Hero />}
      foot={<Danger note={text.notEmergency}>{text.danger}</Danger>}
    >
      <View className="home">
        {choosing ? <LookSwitch onDone={() => setChoosing(false)} /> : null}
        <Text className="h1" {...said({ role: 'heading', level: 2 })}>
          {text.hello}
        </Text>
        <Unsent />
        {queue ? (
          <Choice
            title={text.queue.title}
            sub={queue.open === null ? text.queue.waiting : text.queue.count(queue.open, queue.overdue)}
            lit={[true, true, false, true]}
            onTap={() => goTo('/advisor/queue/index')}
          />
        ) : null}
        <Choice {...text.help} lit={[false, true, true, false]} onTap={() => goTo('/resident/screen/index')} />
        <Choice
          title={text.report.title}
          sub={draft && !isBlank(draft) ? text.report.resume : text.report.sub}
          lit={[false, false, true, false]}
          onTap={() => goTo('/neighbour/report/index')}
        />
        <Choice {...text.follow} lit={[true, true, true, true]} onTap={() => goTo('/pages/follow/index')} />
        <View className="pair">
          <Button kind="quiet" onTap={() => goTo('/resident/library/index')}>
            {text.library}
          </Button>
          <Button kind="quiet" onTap={() => goTo('/resident/income/index')}>
            {text.income}
          </Button>
        </View>
      </View>
    </Screen>
  );
}
