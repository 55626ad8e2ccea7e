import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import { now } from '../../device/clock.ts';
import { goTo } from '../../device/go.ts';
import { phoneCall } from '../../device/phone-call.ts';
import { said } from '../../device/said.ts';
import { copyAddress, sharesByMenu, useShareCard } from '../../device/share-page.ts';
import { Button } from '../../parts/button.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { setInHan } from '../../text/han.ts';
import { chainOf, packOf } from '../state/packs.ts';
import { homeOf } from '../state/policy-home.ts';
import { useLibraryRegion } from '../state/use-library.ts';
import { text } from '../text.ts';
import { dayWords, isoDay } from '../words/iso-day.ts';
import { lapsedWords } from '../words/lapsed.ts';
import { Feedback } from './feedback.tsx';
import { Part } from './how.tsx';
import { Papers } from './papers.tsx';
import { Sources } from './sources.tsx';

const words = text.library;

const Share = ({ title, path }: { readonly title: string; readonly path: string }) => {
  const [told, setTold] = useState('');
  if (sharesByMenu) return <Text className="sub">{words.shareMenu}</Text>;
  return (
    <>
      <Button
        kind="quiet"
        onTap={async () => setTold((await copyAddress({ title, path })) ? words.shared : words.unshared)}
      >
        {words.share}
      </Button>
      <Text className="sub below" {...said({ role: 'status', live: 'polite' })}>
        {told}
      </Text>
    </>
  );
};

type Props = { readonly id: string; readonly at: string | undefined };

/** Everything we know of one policy: what it gives, where, what to bring, and where that is written, how fresh, how sure. */
export function PolicyPage({ id, at }: Props) {
  const own = useLibraryRegion();
  const region = at && Object.keys(chainOf(at)).length > 0 ? at : own;
  const policy = packOf(region).policies.find((one) => one.id === id);
  const home = homeOf(chainOf(region), id) ?? region;
  const card = {
    title: setInHan(policy?.title ?? words.title),
    path: `/resident/policy/index?id=${id}&region=${home}`,
  };
  useShareCard(card);
  if (!policy)
    return (
      <Screen title={words.title} back>
        <Empty
          title={words.gone}
          action={<Button onTap={() => goTo('/resident/library/index')}>{words.toLibrary}</Button>}
        />
      </Screen>
    );
  const { place, phone, online } = policy.where;
  const lapsed = lapsedWords(policy, isoDay(now()));
  return (
    <Screen
      title={words.title}
      back
      foot={<Button onTap={() => goTo('/resident/screen/index')}>{words.toScreen}</Button>}
    >
      <Text className="h1" {...said({ role: 'heading', level: 2 })}>
        {setInHan(policy.title)}
      </Text>
      <Text className="sub">{setInHan(policy.summary)}</Text>
      {lapsed ? (
        <View className="how-part">
          <Notice tone="lamp" title={lapsed} />
        </View>
      ) : null}
      <Chips items={[policy.category, ...(policy.departments ?? [])]} />
      <Part title={text.results.gives}>{policy.gives}</Part>
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
      {policy.publicity ? (
        <View className="how-part">
          <Notice tone="lamp" title={text.results.publicity}>
            {setInHan(policy.publicity)}
          </Notice>
        </View>
      ) : null}
      {policy.papers.length > 0 ? (
        <>
          <Text className="h2">{text.results.papers}</Text>
          <Papers policy={policy} />
        </>
      ) : null}
      <View className="card how-part">
        <Text className="sub">
          {words.valid(dayWords(policy.validFrom), policy.validTo ? dayWords(policy.validTo) : '')}
        </Text>
        <Sources policy={policy} />
      </View>
      <View className="how-part">
        <Share {...card} />
      </View>
      <Feedback region={home} policy={id} />
    </Screen>
  );
}
