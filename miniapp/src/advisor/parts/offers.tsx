import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import type { Offers as Offering } from '../state/use-offers.ts';
import { text } from '../text.ts';
import { OfferCard } from './offer-card.tsx';

type Props = { readonly offers: Offering; readonly now: number; readonly onOpen: (id: string) => void };

const words = text.offers;

/** What other streets would hand over, above the queue: each is taken or sent back with a reason. */
export const Offers = ({ offers: { items, answering }, now, onOpen }: Props) => {
  const offered = items.filter(({ kind }) => kind === 'offered');
  const told = answering.value ? words.told[answering.value] : null;
  if (offered.length === 0 && !told) return null;
  return (
    <View className="offers" {...said({ role: 'region', label: words.title(offered.length) })}>
      {offered.length > 0 ? <Text className="h2">{words.title(offered.length)}</Text> : null}
      {told ? <Notice tone="pine" title={told} /> : null}
      {answering.problem ? <Trouble problem={answering.problem} /> : null}
      {offered.map((offer) => (
        <OfferCard
          key={offer.id}
          offer={offer}
          now={now}
          busy={answering.busy}
          onAnswer={(answer) => answering.run(offer, answer)}
          onOpen={() => onOpen(offer.id)}
        />
      ))}
    </View>
  );
};
