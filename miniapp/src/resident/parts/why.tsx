import { Text, View } from '@tarojs/components';
import { Line } from '../../parts/line.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { drawnOf, type Reason } from '../words/figure.ts';

/** One condition that decided: the own figure drawn beside its line, or a sentence. */
const Because = ({ reason }: { readonly reason: Reason }) => {
  const drawn = drawnOf(reason);
  const from = reason.line?.from;
  return (
    <View className="because">
      {drawn ? <Line {...drawn} /> : <Text className="because-say">{setInHan(reason.text)}</Text>}
      {drawn && from ? <Text className="sub">{text.results.from(from)}</Text> : null}
      {drawn && !reason.line?.verified ? <Text className="sub">{text.results.lineUnsure}</Text> : null}
    </View>
  );
};

/** Why a verdict is what it is, condition by condition. */
export const Why = ({ because }: { readonly because: readonly Reason[] }) => (
  <View>
    {because.map((reason) => (
      <Because key={reason.text} reason={reason} />
    ))}
  </View>
);
