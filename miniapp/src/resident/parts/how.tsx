import { Text, View } from '@tarojs/components';
import type { PolicyResult } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { phoneCall } from '../../device/phone-call.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

/** One thing to know, under its name. */
export const Part = ({ title, children }: { readonly title: string; readonly children: string }) => (
  <View className="how-part">
    <Text className="how-title">{title}</Text>
    <Text className="how-say">{setInHan(children)}</Text>
  </View>
);

/** What it gives, where to go, whom to phone, how long it takes, and what to know before. */
export const How = ({ result: { policy, amount } }: { readonly result: PolicyResult }) => {
  const { place, phone, online } = policy.where;
  const first = text.results.firstHelp[policy.beforeVerification];
  return (
    <View>
      <Part title={text.results.gives}>{[policy.gives, amount?.note].filter(Boolean).join('\n')}</Part>
      <Part title={text.results.where}>
        {[place, online ? text.results.online + online : ''].filter(Boolean).join('\n')}
      </Part>
      {phone ? (
        <View className="how-part">
          <Button kind="quiet" onTap={() => phoneCall(phone)}>
            {text.results.call(phone)}
          </Button>
          <Text className="sub below">{text.results.before}</Text>
        </View>
      ) : null}
      {policy.timeLimit ? <Part title={text.results.time}>{policy.timeLimit}</Part> : null}
      {first ? <Text className="how-say how-part">{first}</Text> : null}
      {policy.publicity ? (
        <View className="how-part">
          <Notice tone="lamp" title={text.results.publicity}>
            <Text>{setInHan(policy.publicity)}</Text>
          </Notice>
        </View>
      ) : null}
      <View className="how-part">
        <Button kind="quiet" onTap={() => goTo(`/resident/policy/index?id=${policy.id}`)}>
          {text.library.whole}
        </Button>
      </View>
    </View>
  );
};
