import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { phoneCall } from '../../device/phone-call.ts';
import { Button } from '../../parts/button.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import '../style/family.css';
import { backToCase } from '../state/back-to-case.ts';
import { useTalk } from '../state/use-talk.ts';
import { text } from '../text.ts';

const words = text.talk;

const only = <T extends string, V>(all: Readonly<Record<T, V>>, keys: readonly T[]) =>
  Object.fromEntries(keys.map((key) => [key, all[key]])) as Readonly<Record<T, V>>; // only what may be chosen now

/** Say something to the advisor, disagree, or complain to the street's lead; what follows is said before and after. */
export default function TalkPage() {
  const { id = '' } = useRouter().params;
  const back = backToCase(id);
  const talk = useTalk(id);
  const { view, kind, about, note, lacking, sending, sent } = talk;
  const may = view.value?.mayObject ?? [];
  const kinds = may.length > 0 ? (['comment', 'object', 'complain'] as const) : (['comment', 'complain'] as const);
  if (sent)
    return (
      <Screen title={words.title} back={back} foot={<Button onTap={back}>{words.back}</Button>}>
        <Notice tone="pine" title={words.sent}>
          {words.sentSay[sent]}
        </Notice>
      </Screen>
    );
  return (
    <Screen
      title={words.title}
      back={back}
      foot={
        view.value ? (
          <Button busy={sending.busy} onTap={talk.send}>
            {words.send}
          </Button>
        ) : null
      }
    >
      {view.problem ? <Trouble problem={view.problem} retry={view.run} /> : null}
      {!view.value && !view.problem ? <Loading /> : null}
      {view.value ? (
        <>
          <Choices
            label={words.kind}
            options={only(words.kinds, kinds)}
            say={words.say}
            chosen={kind}
            onChoose={talk.setKind}
          />
          {kind === 'object' ? (
            <Choices label={words.about} options={only(words.abouts, may)} chosen={about} onChoose={talk.setAbout} />
          ) : null}
          {lacking === 'about' ? <Text className="field-error">{words.needAbout}</Text> : null}
          <View className="gap stack">
            <Field
              long
              label={words.note}
              hint={words.hints[kind]}
              value={note}
              max={300}
              error={lacking === 'note' ? words.need : undefined}
              onInput={talk.write}
            />
            {sending.problem ? <Trouble problem={sending.problem} retry={talk.send} /> : null}
            <Button kind="quiet" onTap={() => phoneCall('12345')}>
              {words.call}
            </Button>
          </View>
        </>
      ) : null}
    </Screen>
  );
}
