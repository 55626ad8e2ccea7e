import { Text, View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import { Windows } from '../../parts/windows.tsx';
import { setInHan } from '../../text/han.ts';
import type { Pane } from '../state/panes.ts';
import { text } from '../text.ts';

type Props = {
  readonly panes: readonly Pane[];
  /** How many policies a further answer can still settle. */
  readonly left: number;
  /** Titles that have just come within reach. */
  readonly lit: readonly string[];
  readonly onResults: () => void;
};

const count = (panes: readonly Pane[], pane: Pane) => panes.filter((one) => one === pane).length;

/** How far it is: a window for each policy, in words, what has just lit up, and the way to the results. */
export const ProgressRow = ({ panes, left, lit, onResults }: Props) => {
  const open = count(panes, 'pale');
  return (
    <View className="street">
      <View className="street-head">
        <Text className="street-say">{text.screen.settled(panes.length - open, left, open - left)}</Text>
        <View className="street-link press" {...press(onResults)}>
          {text.screen.toResults}
        </View>
      </View>
      <Windows items={panes} label={text.screen.windows(count(panes, 'lit'), count(panes, 'grey'), open)} />
      <Text className="street-lit" {...said({ role: 'status', live: 'polite' })}>
        {lit.length > 0 ? setInHan(text.screen.lit(lit)) : ''}
      </Text>
    </View>
  );
};
