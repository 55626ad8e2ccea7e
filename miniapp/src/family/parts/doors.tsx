import { Text, View } from '@tarojs/components';
import type { FamilyView } from 'shared-scoring/contract';
import { goTo } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { text } from '../text.ts';

type Page = 'talk' | 'plan' | 'rate' | 'grants' | 'rights';

const pagesOf = ({ rating, consent }: FamilyView): readonly Page[] => [
  ...(rating === 'open' ? (['rate'] as const) : []),
  ...(consent.groups?.includes('plan') ? (['plan'] as const) : []),
  'talk',
  'grants',
  'rights',
];

/** Everything else the household can do, each a card that says what it is for. */
export const Doors = ({ view }: { readonly view: FamilyView }) => (
  <View>
    <Text className="h2" {...said({ role: 'heading', level: 2 })}>
      {text.doors}
    </Text>
    <View className="stack">
      {pagesOf(view).map((page) => (
        <Card key={page} onTap={() => goTo(`/family/${page}/index?id=${view.id}`)}>
          <View className="home-door">
            <View className="home-door-say">
              <Text className="strong">{text.door[page]}</Text>
              <Text className="sub">{text.door[`${page}Say`]}</Text>
            </View>
            <Text className="home-door-mark" {...said({ hidden: true })}>
              ›
            </Text>
          </View>
        </Card>
      ))}
    </View>
  </View>
);
