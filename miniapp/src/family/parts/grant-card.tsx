import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { fullDayOf } from '../../text/day.ts';
import type { Ending, Grant, Setting } from '../state/use-grants.ts';
import { text } from '../text.ts';
import { GrantForm } from './grant-form.tsx';

const words = text.grants;

type Props = { readonly grant: Grant; readonly setting: Setting; readonly ending: Ending };

/** One person who may see: what, until when; changed, or taken back at once after one question. */
export function GrantCard({ grant, setting, ending }: Props) {
  const [doing, setDoing] = useState<'set' | 'end' | null>(null);
  const { relation, mine, groups, since, until, may } = grant;
  const save = async (next: Grant['groups'], until: number) => {
    const answer = await setting.run(grant, next, until);
    if (answer.ok) setDoing(null);
  };
  return (
    <Card>
      <Text className="strong">{`${words.names[relation]}${mine ? words.mine : ''}`}</Text>
      <View className="gap">
        <Chips items={groups.map((group) => words.groups[group])} />
      </View>
      <View className="reader">
        <Text className="sub">{`${words.since(fullDayOf(since))}，${words.until(fullDayOf(until))}`}</Text>
      </View>
      {doing === 'set' ? (
        <GrantForm
          groups={groups}
          offered={may === 'set' ? undefined : groups}
          until={until}
          longest={may === 'set' ? undefined : until}
          busy={setting.busy}
          onSave={save}
          onCancel={() => setDoing(null)}
        />
      ) : null}
      {doing === 'set' && setting.problem ? <Trouble problem={setting.problem} /> : null}
      {doing === 'end' ? (
        <Notice
          tone="lamp"
          title={words.endAsk}
          action={
            <View className="pair">
              <Button onTap={() => setDoing(null)}>{words.endNo}</Button>
              <Button kind="quiet" busy={ending.busy} onTap={() => void ending.run(grant)}>
                {words.endYes}
              </Button>
            </View>
          }
        >
          {mine ? text.leaveAsk : words.say}
        </Notice>
      ) : null}
      {may !== 'nothing' && doing === null ? (
        <View className="pair gap">
          <Button kind="quiet" onTap={() => setDoing('set')}>
            {words.change}
          </Button>
          <Button kind="quiet" onTap={() => setDoing('end')}>
            {mine ? words.endMine : words.end}
          </Button>
        </View>
      ) : null}
    </Card>
  );
}
