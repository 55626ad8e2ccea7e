import { Text, View } from '@tarojs/components';
import type { Policy } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { press } from '../../device/press.ts';
import { setInHan } from '../../text/han.ts';

/** One policy in a list: what it is called, what it is; a tap opens its page. */
export const PolicyRow = ({ policy, region }: { readonly policy: Policy; readonly region: string }) => (
  <View
    className="policy-row press"
    {...press(() => goTo(`/resident/policy/index?id=${policy.id}&region=${region}`), {
      label: setInHan(`${policy.title}。${policy.summary}`),
    })}
  >
    <View className="policy-row-say">
      <Text className="strong">{setInHan(policy.title)}</Text>
      <Text className="sub">{setInHan(policy.summary)}</Text>
    </View>
    <Text className="missing-go">›</Text>
  </View>
);
