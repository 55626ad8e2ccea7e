import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { goInstead, goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Windows } from '../../parts/windows.tsx';
import { Matches } from '../parts/matches.tsx';
import { NeedsEdit } from '../parts/needs-edit.tsx';
import { PlanEdit } from '../parts/plan-edit.tsx';
import { RevisitForm } from '../parts/revisit-form.tsx';
import { Services } from '../parts/services.tsx';
import { Serving } from '../parts/serving.tsx';
import { bareNeeds } from '../state/plan-edit.ts';
import { useMatches } from '../state/use-matches.ts';
import { usePlan } from '../state/use-plan.ts';
import { planText as text } from '../text-plan.ts';
import '../style/visit.css';
import '../style/file.css';

const road = ['listing', 'planning', 'matching', 'serving', 'revisiting'];

/** Needs, plan, help to apply for, things in hand, looking back: one household, one plan. */
export default function PlanPage() {
  const { id = '' } = useRouter().params;
  const { view, work, problem, overtaken, saving, acting, reload, change, settle, serve, step } = usePlan(id);
  const at = road.indexOf(work?.state ?? '');
  const { matches, problem: unmatched } = useMatches(id, at >= 1);
  if (!view || !work)
    return (
      <Screen title={text.title} back>
        {problem ? <Trouble problem={problem} retry={reload} /> : <Loading label={text.loading} />}
      </Screen>
    );
  const { needs, items } = view;
  const toFile = () => goInstead(`/casework/file/index?id=${id}`);
  if (at < 0 && items.length + view.services.length === 0)
    return (
      <Screen title={text.title} back foot={<Button onTap={toFile}>{text.early.go}</Button>}>
        <Empty title={text.early.title}>{text.early.say}</Empty>
      </Screen>
    );

  const foot = () => {
    if (work.state === 'listing')
      return (
        <View className="pair">
          <Button kind="quiet" disabled={needs.length === 0} onTap={() => settle('needs')}>
            {text.agreedAlone}
          </Button>
          <Button disabled={needs.length === 0} busy={acting.busy} onTap={() => settle('needs', true)}>
            {text.agreed}
          </Button>
        </View>
      );
    if (work.state === 'planning')
      return work.can.includes('confirmPlan') ? (
        <Button
          disabled={items.length === 0 || bareNeeds(view).length > 0}
          busy={acting.busy}
          onTap={() => settle('plan')}
        >
          {text.settle}
        </Button>
      ) : (
        <Text className="sub">{text.needLead}</Text>
      );
    if (work.state === 'matching')
      return (
        <Button busy={acting.busy} onTap={() => settle('match')}>
          {text.matched}
        </Button>
      );
    return null;
  };
  const serving = at >= 3 || items.length > 0;
  return (
    <Screen title={text.title} back foot={foot()}>
      {at >= 0 ? (
        <View className="step-head">
          <Windows
            items={road.map((_, n) => (n < at ? 'grey' : n === at ? 'lit' : 'pale'))}
            label={text.roadSay(text.road[at] ?? '')}
          />
          <Text className="h1">{text.road[at]}</Text>
        </View>
      ) : null}
      {overtaken ? <Notice tone="lamp" title={text.changed} /> : null}
      {saving.problem && !overtaken ? <Trouble problem={saving.problem} retry={saving.run} /> : null}
      {acting.problem ? <Trouble problem={acting.problem} /> : null}
      {work.state === 'listing' ? <NeedsEdit view={view} onNeeds={(next) => change({ needs: next, items })} /> : null}
      {work.state === 'planning' ? (
        <PlanEdit view={view} work={work} onItems={(next) => change({ needs, items: next })} />
      ) : null}
      {work.state === 'revisiting' ? (
        <RevisitForm work={work} busy={acting.busy} onRevisit={(event) => step(event)} />
      ) : null}
      {work.state !== 'listing' && work.state !== 'planning' && serving ? (
        <>
          <Text className="h2">{text.serving}</Text>
          <Serving
            view={view}
            work={work}
            busy={acting.busy}
            onServe={serve}
            onAnswer={(item, answer) => step({ kind: 'answerItem', item, answer })}
          />
        </>
      ) : null}
      {at >= 3 || view.services.length > 0 ? <Services services={view.services} /> : null}
      {at >= 3 ? (
        <View className="gap">
          <Button kind="quiet" onTap={() => goTo(`/casework/acts/index?id=${id}`)}>
            {text.others}
          </Button>
        </View>
      ) : null}
      {unmatched ? <Trouble problem={unmatched} /> : null}
      {at >= 1 && !matches && !unmatched ? <Loading label={text.matchesLoading} /> : null}
      {matches && at >= 3 ? (
        <Fold summary={text.matches}>
          <Matches matches={matches} view={view} work={work} />
        </Fold>
      ) : null}
      {matches && (at === 1 || at === 2) ? (
        <Matches
          matches={matches}
          view={view}
          work={work}
          onItem={work.state === 'planning' ? (item) => change({ needs, items: [...items, item] }) : undefined}
        />
      ) : null}
      {view.savedBy ? <Text className="sub gap">{text.saved(view.planVersion, view.savedBy)}</Text> : null}
    </Screen>
  );
}
