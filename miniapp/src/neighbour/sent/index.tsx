import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { goHome, goInstead } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { outboxKept, receiptsKept } from '../../state/on-this-phone.ts';
import { text } from '../../text/sent.ts';
import '../../style/sent.css';
import '../style/danger-first.css';
import { DangerFirst } from '../parts/danger-first.tsx';
import { Receipt } from './receipt.tsx';
import { Unsent } from './unsent.tsx';

const Gone = () => (
  <Empty
    title={text.gone.title}
    action={<Button onTap={() => goInstead('/pages/follow/index')}>{text.gone.action}</Button>}
  >
    {text.gone.sub}
  </Empty>
);

/** After telling: on its way, waiting for the network, or arrived with its receipt. */
export default function SentPage() {
  const { id, alone } = useRouter().params;
  const letter = outboxKept.use().find(({ report }) => report.id === id);
  const receipt = receiptsKept.use().find((kept) => kept.id === id);
  const what = receipt ? <Receipt receipt={receipt} /> : letter ? <Unsent letter={letter} /> : <Gone />;
  return (
    <Screen
      title={text.title}
      back
      foot={
        <View className="pair">
          <Button
            kind="quiet"
            onTap={() => goInstead(receipt ? `/neighbour/receipt/index?code=${receipt.code}` : '/pages/follow/index')}
          >
            {text.follow}
          </Button>
          <Button kind={receipt ? 'main' : 'quiet'} onTap={goHome}>
            {text.another}
          </Button>
        </View>
      }
    >
      {alone ? (
        <View className="stack promised">
          <Notice tone="brick" title={text.alone.title}>
            {text.alone.say}
          </Notice>
          <DangerFirst />
        </View>
      ) : null}
      {what}
    </Screen>
  );
}
