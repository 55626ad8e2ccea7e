import { Text, View } from '@tarojs/components';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { text } from '../../text/report.ts';

const words = text.more.card;

/** For a neighbour who has not spoken with them yet: something to hand over that names nobody. */
export const GentleCard = () => (
  <View className="gentle">
    <Text className="strong">{words.title}</Text>
    <Text className="sub">{words.say}</Text>
    <View className="gap">
      <Button kind="quiet" onTap={() => goTo('/neighbour/card/index')}>
        {words.open}
      </Button>
    </View>
  </View>
);
