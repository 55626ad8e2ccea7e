import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { ActField } from '../parts/act-field.tsx';
import { PendingList } from '../parts/pending-list.tsx';
import { isUseful } from '../state/act-spec.ts';
import { useActs } from '../state/use-acts.ts';
import { actsText as text } from '../text-acts.ts';
import { actGroups, specOf } from '../words/acts.ts';
import '../style/visit.css';
import '../style/file.css';

/** Everything beside the road: what waits first, the rest folded; one small form for each. */
export default function ActsPage() {
  const { id = '' } = useRouter().params;
  const acts = useActs(id);
  const { work, problem, reload, spec, filled, missing, done, recording, start, submit, fill, cancel } = acts;
  if (!work)
    return (
      <Screen title={text.title} back>
        {problem ? <Trouble problem={problem} retry={reload} /> : <Loading label={text.loading} />}
      </Screen>
    );

  const news =
    recording.problem?.code === 'case.changed' ? (
      <Notice tone="lamp" title={text.changed} />
    ) : recording.problem ? (
      <Trouble problem={recording.problem} retry={spec ? submit : undefined} />
    ) : done ? (
      <Notice tone="pine" title={text.done} />
    ) : null;

  if (spec)
    return (
      <Screen
        title={text.title}
        back={cancel}
        foot={
          <View className="pair">
            <Button kind="quiet" onTap={cancel}>
              {text.cancel}
            </Button>
            <Button kind={spec.tone ?? 'main'} busy={recording.busy} onTap={submit}>
              {spec.submit ?? text.submit}
            </Button>
          </View>
        }
      >
        {news}
        <Text className="h1">{spec.title}</Text>
        {spec.tone === 'danger' ? <Danger numbers={['110', '120']} /> : null}
        <View className="stack gap">
          {spec.say ? <Text className="sub">{spec.say}</Text> : null}
          {spec.fields.map((field) => (
            <View key={field.name}>
              <ActField
                field={field}
                work={work}
                value={filled[field.name]}
                onValue={(value) => fill(field.name, value)}
              />
              {missing.includes(field.name) ? <Text className="field-error">{text.needed}</Text> : null}
            </View>
          ))}
        </View>
      </Screen>
    );

  const groups = actGroups
    .map(({ title, acts: forms }) => {
      const useful = Object.entries(forms).filter(([kind, it]) => work.can.includes(kind) && isUseful(it, work));
      return { title, kinds: useful.map(([kind]) => kind) };
    })
    .filter(({ kinds }) => kinds.length > 0);
  return (
    <Screen title={text.title} back>
      {news}
      <Text className="h2">{text.pending}</Text>
      <PendingList work={work} onAct={start} />
      <View className="gap">
        {groups.length === 0 ? <Text className="sub">{text.empty}</Text> : null}
        {groups.map(({ title, kinds }) => (
          <Fold key={title} summary={title}>
            <View className="stack">
              {kinds.map((kind) => (
                <Button key={kind} kind="quiet" onTap={() => start(kind)}>
                  {specOf(kind)?.title}
                </Button>
              ))}
            </View>
          </Fold>
        ))}
      </View>
    </Screen>
  );
}
