import { Text, View } from '@tarojs/components';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { text } from '../text.ts';

/** The way from the results to somebody who helps: nothing is given before the person has ticked it. */
export const ToStreet = () => (
  <View className="card card-lamp to-street">
    <Text className="policy-title">{text.toStreet.title}</Text>
    <Text className="sub">{text.toStreet.say}</Text>
    <View className="gap">
      <Button onTap={() => goTo('/resident/handover/index')}>{text.toStreet.button}</Button>
    </View>
  </View>
);
