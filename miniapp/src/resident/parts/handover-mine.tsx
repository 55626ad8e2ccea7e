import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { dayOf } from '../../text/day.ts';
import { type Given, useMyHandovers } from '../state/use-my-handovers.ts';
import { text } from '../text.ts';
import { Countdown } from './handover-code.tsx';
import { QrPicture } from './qr-picture.tsx';

const words = text.handover;

const One = ({ item, onRevoke }: { readonly item: Given; readonly onRevoke: () => void }) => {
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState(false);
  const { state, streetName, fields, at, expiresAt, code, caseId } = item;
  return (
    <View className="card handed-one">
      <Text className="strong">{streetName}</Text>
      <Text className="sub">{words.line(dayOf(at), fields)}</Text>
      <Text className="sub">{words.states[state]}</Text>
      {state === 'open' ? <Countdown until={expiresAt} /> : null}
      {state === 'open' && shown && code ? (
        <View className="handed-card">
          <QrPicture code={code} />
          <Text className="code">{code}</Text>
        </View>
      ) : null}
      {asking ? (
        <View className="gap">
          <Notice
            tone="lamp"
            title={words.revokeAsk}
            action={
              <View className="pair">
                <Button kind="quiet" onTap={() => setAsking(false)}>
                  {words.revokeNo}
                </Button>
                <Button kind="danger" onTap={onRevoke}>
                  {words.revokeYes}
                </Button>
              </View>
            }
          >
            {words.revokeSay}
          </Notice>
        </View>
      ) : state === 'open' ? (
        <View className="pair gap">
          {code ? (
            <Button kind="quiet" onTap={() => setShown(!shown)}>
              {shown ? words.hide : words.show}
            </Button>
          ) : null}
          <Button kind="quiet" onTap={() => setAsking(true)}>
            {words.revoke}
          </Button>
        </View>
      ) : null}
      {caseId ? (
        <View className="gap">
          <Button onTap={() => goTo(`/family/case/index?id=${caseId}`)}>{words.follow}</Button>
        </View>
      ) : null}
    </View>
  );
};

/** What was handed over before, what became of it, and the way to take it back. */
export function HandoverMine({ since }: { readonly since: unknown }) {
  const { items, problem, again, revoke } = useMyHandovers(since);
  if (problem) return <Trouble problem={problem} retry={again} />;
  if (!items || items.length === 0) return null;
  return (
    <>
      <Text className="h2">{words.mine}</Text>
      <View className="stack">
        {items.map((item) => (
          <One key={`${item.id}${item.state}`} item={item} onRevoke={() => revoke(item.id)} />
        ))}
      </View>
    </>
  );
}
