import { Text, View } from '@tarojs/components';
import type { PopulationView } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { setInHan } from '../../text/han.ts';
import { between } from '../state/shares.ts';
import { oversight } from '../text-oversight.ts';

const words = oversight.population;

type Props = { readonly layer: PopulationView['moderate']; readonly title: string };

/** Each committee of a street, or street of a district; what could point at one household is not shown. */
export const Groups = ({ layer, title }: Props) => (
  <Card>
    <Text className="strong">{title}</Text>
    <View {...said({ role: 'list' })}>
      {layer.groups.map(({ name, households, figures }) => (
        <View key={name} className="lead-part" {...said({ role: 'listitem' })}>
          <View className="lead-row">
            <Text className="lead-say">{setInHan(name)}</Text>
            <Text className={households === null ? 'sub' : 'strong'}>
              {households === null ? words.hidden : words.group(households)}
            </Text>
          </View>
          {figures ? <Text className="sub">{words.groupH(between(figures.lower.H, figures.upper.H))}</Text> : null}
        </View>
      ))}
    </View>
  </Card>
);
