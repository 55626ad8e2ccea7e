import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { MatchView, PlanItem, PlanView, WorkView } from 'shared-scoring/contract';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Tag } from '../../parts/tag.tsx';
import { setInHan } from '../../text/han.ts';
import { bareNeeds, needFor, shortList } from '../state/plan-edit.ts';
import { planText as text } from '../text-plan.ts';
import { titleOfIndicator } from '../words/indicators.ts';
import { ItemForm } from './item-form.tsx';

type Props = {
  readonly matches: MatchView;
  readonly view: PlanView;
  readonly work: WorkView;
  /** Left out where the plan is settled. */
  readonly onItem?: ((item: PlanItem) => void) | undefined;
};

type Offered = { readonly id: string; readonly title: string; readonly why: readonly string[] };

const few = 5;

const List = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <View>
      <Text className="strong">{title}</Text>
      {items.map((item) => (
        <Text key={item} className="sub">
          {setInHan(item)}
        </Text>
      ))}
    </View>
  );

const PolicyBody = ({ policy }: { readonly policy: MatchView['policies'][number] }) => (
  <View className="stack">
    <Text>{setInHan(policy.gives)}</Text>
    {policy.because.map((why) => (
      <Text key={why} className="sub">
        {setInHan(why)}
      </Text>
    ))}
    <List title={text.stillAsked} items={policy.missing} />
    <List title={text.papers} items={policy.papers} />
    <Text className="sub">{text.where(setInHan(policy.where), policy.phone)}</Text>
  </View>
);

/** Policies and resources the verified facts point to; each can be written into the plan. Nothing here refuses. */
export function Matches({ matches, view, work, onItem }: Props) {
  const [all, setAll] = useState(false);
  const [taking, setTaking] = useState<string | null>(null);
  const open = matches.policies.filter(({ verdict }) => verdict === 'open').length;
  const shown = shortList(matches.policies, all ? open : few);
  const taken = (title: string) => view.items.some(({ what }) => what.includes(title));
  const take = ({ id, title, why }: Offered) => {
    if (!onItem) return null;
    if (taken(title)) return <Text className="sub">{text.taken}</Text>;
    if (taking !== id)
      return (
        <Button kind="quiet" label={`${text.take}：${title}`} onTap={() => setTaking(id)}>
          {text.take}
        </Button>
      );
    const need = needFor(why, [...bareNeeds(view), ...view.needs], titleOfIndicator);
    return (
      <ItemForm
        need={need?.id ?? null}
        work={work}
        begun={{ what: title }}
        onCancel={() => setTaking(null)}
        onItem={(item) => {
          onItem(item);
          setTaking(null);
        }}
      />
    );
  };
  return (
    <>
      {matches.resources.length > 0 ? <Text className="h2">{text.resources}</Text> : null}
      <View className="stack">
        {matches.resources.map((it) => (
          <Card key={it.id}>
            <Tag tone="open">{text.kinds[it.kind]}</Tag>
            <Text className="h-line">{setInHan(it.title)}</Text>
            <Text className="match-say">{setInHan(it.say)}</Text>
            <Text className="sub">{`${setInHan(it.provider)}。${text.for(it.why.join('、'))}`}</Text>
            {onItem ? <View className="gap">{take(it)}</View> : null}
          </Card>
        ))}
      </View>
      <Text className="h2">{text.matches}</Text>
      <Text className="sub">{`${text.matchesSay(matches.known.length)}${setInHan(matches.notADecision)}`}</Text>
      <View className="stack gap">
        {shown.map((policy) => (
          <Card key={policy.id}>
            <View className="match-head">
              <Text className="strong">{setInHan(policy.title)}</Text>
              <Tag tone={policy.received ? 'fits' : policy.verdict}>
                {policy.received ? text.received : text.verdicts[policy.verdict]}
              </Tag>
            </View>
            <Fold summary={policy.missing[0] ? `${text.stillAsked}：${setInHan(policy.missing[0])}` : text.papers}>
              <PolicyBody policy={policy} />
            </Fold>
            {policy.received ? null : take({ id: policy.id, title: policy.title, why: [] })}
          </Card>
        ))}
        {!all && open > few ? (
          <Button kind="quiet" onTap={() => setAll(true)}>
            {text.more(open - few)}
          </Button>
        ) : null}
      </View>
    </>
  );
}
