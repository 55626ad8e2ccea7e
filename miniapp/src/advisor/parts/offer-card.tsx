import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { OfferedCase } from 'shared-scoring/contract';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { untilOf } from '../../text/day.ts';
import type { OfferAnswer } from '../state/use-offers.ts';
import { text } from '../text.ts';
import { signsInShort } from '../words/signs.ts';
import { Disc } from './disc.tsx';

type Props = {
  readonly offer: OfferedCase;
  readonly now: number;
  readonly busy: boolean;
  readonly onAnswer: (answer: OfferAnswer) => void;
  readonly onOpen: () => void;
};

const words = text.offers;

/** One offered case: from whom, why, until when an answer is due; taking it is one tap, sending it back asks why. */
export function OfferCard({ offer, now, busy, onAnswer, onOpen }: Props) {
  const [reason, setReason] = useState<string | null>(null);
  const [lacking, setLacking] = useState(false);
  const back = () => {
    const why = (reason ?? '').trim();
    if (why) onAnswer({ kind: 'rejectTransfer', note: why });
    else setLacking(true);
  };
  return (
    <View className="card card-lamp offer">
      <View className="queue-card">
        <Disc level={offer.level} />
        <View className="queue-say">
          <Text className="due">
            {offer.answerBy === null ? words.atOnce : words.answerBy(untilOf(offer.answerBy, now))}
          </Text>
          <Text className="queue-seen">{signsInShort(offer.signs).join('、')}</Text>
          <Text className="sub">{words.from(offer.fromName, offer.ownerBadge)}</Text>
        </View>
      </View>
      <View className="offer-look press" {...press(onOpen)}>
        {words.look}
      </View>
      {reason === null ? (
        <View className="pair">
          <Button kind="quiet" onTap={() => setReason('')}>
            {words.back}
          </Button>
          <Button busy={busy} onTap={() => onAnswer({ kind: 'acceptTransfer' })}>
            {words.take}
          </Button>
        </View>
      ) : (
        <View className="stack">
          <Field
            long
            label={words.backTitle}
            hint={words.backHint}
            value={reason}
            max={200}
            error={lacking ? text.form.noteNeeded : undefined}
            onInput={(next) => {
              setReason(next);
              setLacking(false);
            }}
          />
          <View className="pair">
            <Button kind="quiet" onTap={() => setReason(null)}>
              {text.form.cancel}
            </Button>
            <Button busy={busy} onTap={back}>
              {words.backSend}
            </Button>
          </View>
        </View>
      )}
      <Text className="sub">{words.clock}</Text>
    </View>
  );
}
