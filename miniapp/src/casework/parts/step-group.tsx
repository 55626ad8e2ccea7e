import { Text, View } from '@tarojs/components';
import { dailyActivities } from 'shared-scoring';
import { Danger } from '../../parts/danger.tsx';
import { activitySeen, type VisitDraft } from '../state/visit-draft.ts';
import { type Group, hasYoung, inDanger, looksAtDaily } from '../state/visit-steps.ts';
import { text } from '../text.ts';
import { Ask } from './ask.tsx';
import { GuardianAsk } from './guardian-ask.tsx';
import { HowKnown } from './how-known.tsx';
import { Pills } from './pills.tsx';

type Props = {
  readonly group: Group;
  readonly draft: VisitDraft;
  readonly onDraft: (draft: VisitDraft) => void;
};

const { visit } = text;

const Daily = ({ draft, onDraft }: Omit<Props, 'group'>) => (
  <View className="asking">
    <Text className="ask-say">{visit.daily}</Text>
    {dailyActivities.map((activity) => (
      <View key={activity} className="daily">
        <Text className="daily-say">{visit.activities[activity]}</Text>
        <Pills
          label={visit.activities[activity]}
          options={visit.dailyOptions}
          chosen={draft.daily[activity] ?? null}
          onChoose={(who) => onDraft(activitySeen(draft, activity, who))}
        />
      </View>
    ))}
  </View>
);

/** One page of questions; the six activities follow where somebody needs help. */
export const StepGroup = ({ group, draft, onDraft }: Props) => (
  <View>
    <HowKnown open={group.id === 'home'} chosen={draft.source} onChoose={(source) => onDraft({ ...draft, source })} />
    {group.id === 'child' && hasYoung(draft) ? <GuardianAsk draft={draft} onDraft={onDraft} /> : null}
    {group.facts.map((fact) => (
      <Ask key={fact} fact={fact} draft={draft} onDraft={onDraft} />
    ))}
    {group.id === 'able' && looksAtDaily(draft) ? <Daily draft={draft} onDraft={onDraft} /> : null}
    {group.id === 'child' && inDanger(draft) ? (
      <View className="gap">
        <Danger numbers={['110', '120']}>{visit.dangerSay}</Danger>
      </View>
    ) : null}
  </View>
);
