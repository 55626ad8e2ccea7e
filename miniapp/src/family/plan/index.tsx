import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useEffect } from 'react';
import { readFamilyAssessment } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { setInHan } from '../../text/han.ts';
import '../style/family.css';
import { Known } from '../parts/known.tsx';
import { PlanItem } from '../parts/plan-item.tsx';
import { backToCase } from '../state/back-to-case.ts';
import { usePlan } from '../state/use-plan.ts';
import { text } from '../text.ts';

const words = text.plan;

/** What is known of the household and what was agreed on; each thing can be agreed to or not, all of it disagreed with. */
export default function PlanPage() {
  const { id = '' } = useRouter().params;
  const known = useTask(() => call(readFamilyAssessment, { id }));
  const { items, plan, answering, answer } = usePlan(id);
  const { run } = known;
  useEffect(() => {
    run();
  }, [run]);
  const problem = known.problem ?? plan.problem;
  const shut = problem?.code === 'forbidden';
  return (
    <Screen title={words.title} back={backToCase(id)}>
      {shut ? <Empty title={words.forbidden}>{words.forbiddenSay}</Empty> : null}
      {problem && !shut ? <Trouble problem={problem} retry={run} /> : null}
      {!known.value && !problem ? <Loading /> : null}
      {known.value ? <Known assessment={known.value} /> : null}
      {known.value ? (
        <>
          <View className="gap">
            <Button kind="quiet" onTap={() => goTo(`/family/talk/index?id=${id}`)}>
              {words.object}
            </Button>
          </View>
          <Text className="h2">{words.items}</Text>
          {answering.problem ? <Trouble problem={answering.problem} /> : null}
          <View className="stack">
            {items?.length === 0 ? (
              <Card>
                <Text className="sub">{setInHan(words.none)}</Text>
              </Card>
            ) : null}
            {items?.map((item) => (
              <PlanItem key={item.id} item={item} busy={answering.busy} onAnswer={answer} />
            ))}
          </View>
        </>
      ) : null}
    </Screen>
  );
}
