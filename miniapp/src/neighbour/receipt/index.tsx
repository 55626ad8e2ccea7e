import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { now } from '../../device/clock.ts';
import { goInstead } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { ReceiptSteps } from '../../parts/receipt-steps.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { dayOf, whenOf } from '../../text/day.ts';
import { text } from '../../text/receipt.ts';
import '../style/receipt.css';
import { Answer } from './answer.tsx';
import { Remove } from './remove.tsx';
import { useReceipt } from './use-receipt.ts';
import { Withdraw } from './withdraw.tsx';

const toCodes = () => goInstead('/pages/follow/index');

/** One receipt, without login: as far as a reporter is ever told, the one question, and the way to take it back. */
export default function ReceiptPage() {
  const { code = '' } = useRouter().params;
  const { receipt, problem, busy, reload, hold } = useReceipt(code);
  if (!receipt)
    return (
      <Screen title={text.title} back>
        {busy ? <Loading /> : null}
        {problem?.code === 'receipt.unknown' || problem?.code === 'request.invalid' ? (
          <Empty title={text.none.title} action={<Button onTap={toCodes}>{text.none.action}</Button>}>
            {text.none.sub}
          </Empty>
        ) : problem ? (
          <Trouble problem={problem} retry={reload} />
        ) : null}
      </Screen>
    );
  const { status, at, streetName, heardAt, question, withdrawn } = receipt;
  return (
    <Screen title={text.title} back>
      <View className="receipt-head">
        <View className="receipt-say">
          <Text className="code receipt-code">{receipt.code}</Text>
          <Text className="sub">{streetName ? `${streetName}，${text.at(dayOf(at))}` : text.at(dayOf(at))}</Text>
        </View>
        <Tag tone={status === '补充请求' ? 'possible' : 'fits'}>{status}</Tag>
      </View>
      {problem ? <Text className="sub">{text.heard(whenOf(heardAt, now()))}</Text> : null}
      {withdrawn ? <Notice title={text.withdraw.done.title}>{text.withdraw.done.say}</Notice> : null}
      {question && !withdrawn ? <Answer code={receipt.code} question={question} onDone={hold} /> : null}
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.next}
      </Text>
      <ReceiptSteps status={status} />
      <Text className="sub gap">{text.private}</Text>
      <View className="stack receipt-end">
        {withdrawn ? null : <Withdraw code={receipt.code} onDone={hold} />}
        <Remove code={receipt.code} onDone={toCodes} />
      </View>
    </Screen>
  );
}
