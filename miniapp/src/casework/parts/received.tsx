import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Timeline } from '../../parts/timeline.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { clockOf, dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { gotIn, historyIn } from '../state/received.ts';
import { useReceived } from '../state/use-received.ts';
import { fileText as text } from '../text-file.ts';
import { planText } from '../text-plan.ts';
import { FileForms } from './file-forms.tsx';
import { HandedOver } from './handed-over.tsx';

/** Everything this household was given and told us, over all its cases: one page, whoever it came from. */
export function Received({ id }: { readonly id: string }) {
  const { value, problem, run } = useReceived(id);
  // Back from a page that lay over this one there may be more.
  useDidShow(() => {
    run();
  });
  if (problem) return <Trouble problem={problem} retry={run} />;
  if (!value) return <Loading label={text.loading} />;
  const { pieces, confirmed } = value;
  const got = gotIn(pieces, planText.serviceKinds);
  const handed = pieces.flatMap(({ view }) =>
    view.handed ? [{ id: view.id, at: view.receivedAt, handed: view.handed }] : [],
  );
  return (
    <>
      <Text className="h2">{text.got}</Text>
      {confirmed.length > 0 ? (
        <Card>
          <Text className="sub">{text.has}</Text>
          <Chips items={confirmed} />
        </Card>
      ) : null}
      {got.length === 0 ? (
        <Text className="sub">{text.gotNothing}</Text>
      ) : (
        <View className="gap">
          <Timeline
            items={got.map(({ at, what, by, result }) => ({
              title: setInHan(what),
              at: dayOf(at),
              detail: [by, result].filter(Boolean).map(setInHan).join(' · '),
              status: 'done',
            }))}
          />
        </View>
      )}
      {handed.map((it) => (
        <HandedOver key={it.id} at={it.at} handed={it.handed} />
      ))}
      {pieces.slice(1).map(({ view, file }) => (
        <View key={view.id}>
          <Text className="h2">{text.other(dayOf(view.receivedAt))}</Text>
          <Card>
            <Text className="sub">{text.otherSay(file.forms.length)}</Text>
            {view.note ? <Text>{setInHan(view.note)}</Text> : null}
            <View className="gap">
              <Button kind="quiet" onTap={() => goTo(`/advisor/case/index?id=${view.id}`)}>
                {text.openOther}
              </Button>
            </View>
          </Card>
          {file.forms.length > 0 ? <FileForms file={file} /> : null}
        </View>
      ))}
      <View className="gap">
        <Fold summary={text.history}>
          <Timeline
            items={historyIn(pieces).map(({ at, text: said, badge, other }) => ({
              title: setInHan(said),
              at: `${dayOf(at)} ${clockOf(at)}`,
              detail: [badge, other ? text.fromOther : ''].filter(Boolean).join(' · '),
              status: 'done',
            }))}
          />
        </Fold>
      </View>
    </>
  );
}
