import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useMe } from '../../state/useMe.ts';
import { dayName, daysFrom } from '../state/days.ts';
import { useRoster } from '../state/use-roster.ts';
import { text } from '../text.ts';
import '../style/lead.css';
import { DayCard } from './day-card.tsx';
import { DutyForm } from './duty-form.tsx';
import { Gaps } from './gaps.tsx';
import { StaffCard } from './staff-card.tsx';

const words = text.roster;

/** Who is on duty, when and for which committees; who is away; and when nobody is there. */
export default function RosterPage() {
  const acts = useRoster();
  const { me } = useMe();
  const [adding, setAdding] = useState(false);
  const [gone, setGone] = useState<(Parameters<typeof acts.put>[0] & { badge: string }) | null>(null);
  const { roster, problem, busy, reload } = acts;
  const lead = me?.post?.role === 'lead';
  if (problem?.code === 'forbidden')
    return (
      <Screen title={words.title} back>
        <Empty title={text.forbidden.title}>{text.forbidden.say}</Empty>
      </Screen>
    );
  const days = roster ? daysFrom(roster.now, 7) : [];
  return (
    <Screen
      title={words.title}
      back
      foot={lead && roster && !adding ? <Button onTap={() => setAdding(true)}>{words.add}</Button> : null}
    >
      {problem ? <Trouble problem={problem} retry={reload} /> : null}
      {!roster && !problem ? <Loading label={words.loading} /> : null}
      {gone ? (
        <Notice
          tone="lamp"
          title={words.removed(gone.badge, dayName(gone.date))}
          action={
            <Button kind="quiet" busy={busy} onTap={() => acts.put(gone).then(({ ok }) => ok && setGone(null))}>
              {words.undo}
            </Button>
          }
        />
      ) : null}
      {roster && adding ? (
        <DutyForm
          roster={roster}
          days={days}
          busy={busy}
          onPut={(duty) => acts.put(duty).then(({ ok }) => ok && setAdding(false))}
          onCancel={() => setAdding(false)}
        />
      ) : null}
      {roster && !adding ? (
        <View className="stack">
          <Gaps gaps={roster.gaps} />
          {days.map((day) => (
            <DayCard
              key={day}
              day={day}
              duties={roster.duties.filter(({ date }) => date === day)}
              onRemove={
                lead
                  ? (duty) =>
                      acts
                        .remove(duty.id)
                        .then(
                          ({ ok }) => ok && setGone({ ...duty, committees: duty.committees.map(({ code }) => code) }),
                        )
                  : undefined
              }
            />
          ))}
          <Text className="h2" {...said({ role: 'heading', level: 2 })}>
            {words.staff}
          </Text>
          {roster.staff.map((colleague) => (
            <StaffCard
              key={colleague.staffId}
              colleague={colleague}
              days={daysFrom(roster.now, 14)}
              acts={lead && colleague.staffId !== me?.post?.staffId ? acts : null}
            />
          ))}
        </View>
      ) : null}
    </Screen>
  );
}
