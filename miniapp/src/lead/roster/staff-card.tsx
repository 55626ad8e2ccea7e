import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Notice } from '../../parts/notice.tsx';
import { dayName } from '../state/days.ts';
import type { Colleague, RosterActs } from '../state/use-roster.ts';
import { text } from '../text.ts';
import { LeaveForm } from './leave-form.tsx';

type Props = {
  readonly colleague: Colleague;
  readonly days: readonly string[];
  /** null: may look, not change. */
  readonly acts: Pick<RosterActs, 'putLeave' | 'endLeave' | 'endPost' | 'busy'> | null;
};

const words = text.roster;

/** A colleague with the days off, and for the lead what can be recorded about them. */
export function StaffCard({ colleague, days, acts }: Props) {
  const [doing, setDoing] = useState<'leave' | 'end' | null>(null);
  const { staffId, badge, role, active, leaves } = colleague;
  return (
    <Card>
      <View className="lead-row">
        <Text className="strong">{`${text.badge(badge)}${words.roles[role]}`}</Text>
        {active ? null : <Text className="sub">{words.left}</Text>}
      </View>
      {leaves.map(({ id, from, to }) => (
        <View key={id} className="lead-row">
          <Text className="lead-say">{words.leave(dayName(from), dayName(to))}</Text>
          {acts ? (
            <View className="lead-act press" {...press(() => acts.endLeave(id))}>
              {words.endLeave}
            </View>
          ) : null}
        </View>
      ))}
      {acts && active && doing === null ? (
        <View className="pair gap">
          <Button kind="quiet" onTap={() => setDoing('leave')}>
            {words.addLeave}
          </Button>
          <Button kind="quiet" onTap={() => setDoing('end')}>
            {words.end}
          </Button>
        </View>
      ) : null}
      {acts && doing === 'leave' ? (
        <LeaveForm
          days={days}
          busy={acts.busy}
          onPut={(from, to) => acts.putLeave(staffId, from, to).then(({ ok }) => ok && setDoing(null))}
          onCancel={() => setDoing(null)}
        />
      ) : null}
      {acts && doing === 'end' ? (
        <Notice
          tone="lamp"
          title={words.endAsk(badge)}
          action={
            <View className="pair">
              <Button onTap={() => setDoing(null)}>{text.cancel}</Button>
              <Button
                kind="quiet"
                busy={acts.busy}
                onTap={() => acts.endPost(staffId).then(({ ok }) => ok && setDoing(null))}
              >
                {words.endYes}
              </Button>
            </View>
          }
        />
      ) : null}
    </Card>
  );
}
