import { View } from '@tarojs/components';
import { Fold } from '../../parts/fold.tsx';
import { text } from '../text.ts';
import { type SourceKind, sourceWords } from '../words/sources.ts';
import { Pills } from './pills.tsx';

type Props = {
  readonly chosen: SourceKind;
  readonly open?: boolean;
  readonly onChoose: (source: SourceKind) => void;
};

/** How what is tapped next is known: said, seen, read in a paper, on record. Folded once it is chosen. */
export const HowKnown = ({ chosen, open = false, onChoose }: Props) => (
  <View className="how-known">
    <Fold summary={text.visit.how(sourceWords[chosen])} open={open}>
      <Pills label={text.visit.howSay} options={sourceWords} chosen={chosen} onChoose={onChoose} />
      <View className="ask-known">{text.visit.howSay}</View>
    </Fold>
  </View>
);
