import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { listFamilyCases } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goTo } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { followedKept } from '../../state/on-this-phone.ts';
import { useTask } from '../../state/useTask.ts';
import { dayOf } from '../../text/day.ts';
import { text } from '../../text/follow.ts';
import { setInHan } from '../../text/han.ts';

/** The cases this person follows as family, each with its next step. */
export function FamilyCases() {
  const list = useTask(async () => {
    const answer = await call(listFamilyCases, {});
    if (answer.ok) followedKept.write(answer.value.items.length);
    return answer;
  });
  useDidShow(() => {
    list.run();
  });
  const items = list.value?.items;
  return (
    <View>
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.family}
      </Text>
      <View className="stack">
        {list.problem ? <Trouble problem={list.problem} retry={list.run} /> : null}
        {!items && list.busy ? <Loading /> : null}
        {items?.length === 0 ? <Text className="sub">{text.familyNone}</Text> : null}
        {items?.map(({ id, streetName, next, by }) => (
          <Card key={id} onTap={() => goTo(`/family/case/index?id=${id}`)}>
            <Text className="sub">{streetName}</Text>
            <Text className="strong">{[by === null ? '' : text.familyBy(dayOf(by)), setInHan(next)].join('')}</Text>
          </Card>
        ))}
      </View>
    </View>
  );
}
