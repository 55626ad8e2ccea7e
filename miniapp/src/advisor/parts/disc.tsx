import { Text, View } from '@tarojs/components';
import type { Level } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { text } from '../text.ts';
import { contactLimit } from '../words/signs.ts';

/** How urgent a case is: a round 急 for danger, else the time its level allows. */
export function Disc({ level }: { readonly level: Level }) {
  const { n, unit } = contactLimit(level);
  const danger = level === 'P0';
  return (
    <View
      className={`disc disc-${level.toLowerCase()}`}
      {...said({ role: 'img', label: text.level.say(danger, n, unit) })}
    >
      {danger ? (
        <Text>{text.level.urgent}</Text>
      ) : (
        <>
          <Text className="disc-figure">{n}</Text>
          <Text className="disc-unit">{unit}</Text>
        </>
      )}
    </View>
  );
}
