import { Text, View } from '@tarojs/components';
import type { PopulationView } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { bothEnds, partsOf } from '../state/shares.ts';
import { oversight } from '../text-oversight.ts';

const words = oversight.population;

/** What the difficulty comes from, most first, each with its share as words and as a bar. */
export const Parts = ({ layer }: { readonly layer: PopulationView['moderate'] }) => (
  <Card>
    <Text className="strong">{words.parts}</Text>
    <Text className="sub lead-line">{words.partsSay}</Text>
    <View {...said({ role: 'list' })}>
      {partsOf(layer).map(({ id, title, share }) => (
        <View key={id} className="lead-part" {...said({ role: 'listitem' })}>
          <View className="lead-row">
            <Text>{title}</Text>
            <Text className={share ? 'strong' : 'sub'}>{share ? words.part(bothEnds(...share)) : words.hidden}</Text>
          </View>
          {share ? (
            <View className="lead-bar" {...said({ hidden: true })}>
              <View className="lead-bar-on" style={{ width: `${Math.min(...share)}%` }} />
            </View>
          ) : null}
        </View>
      ))}
    </View>
  </Card>
);
