import { Text, View } from '@tarojs/components';
import { useDidShow } from '@tarojs/taro';
import { readReceipt } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { now } from '../../device/clock.ts';
import { goTo } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Tag } from '../../parts/tag.tsx';
import { outboxKept, receiptsKept } from '../../state/on-this-phone.ts';
import { type KeptReceipt, withReceipt } from '../../state/receipts.ts';
import { text as common } from '../../text/common.ts';
import { dayOf, whenOf } from '../../text/day.ts';
import { text } from '../../text/follow.ts';

/** Asks for every kept receipt anew; one that cannot be asked keeps the state it had. */
const hearAll = async () => {
  for (const kept of receiptsKept.read().slice(0, 10)) {
    const answer = await call(readReceipt, { code: kept.code });
    if (!answer.ok && answer.problem.code === 'offline') return;
    if (answer.ok) receiptsKept.write(withReceipt(receiptsKept.read(), { ...kept, ...answer.value, heardAt: now() }));
  }
};

const Told = ({ receipt }: { readonly receipt: KeptReceipt }) => {
  const { code, status, at, streetName, heardAt } = receipt;
  const old = now() - heardAt > 10 * 60_000;
  return (
    <Card onTap={() => goTo(`/neighbour/receipt/index?code=${code}`)}>
      <View className="told-head">
        <Text className="code told-code">{code}</Text>
        <Tag tone={status === '补充请求' ? 'possible' : 'fits'}>{status}</Tag>
      </View>
      <Text className="sub">{streetName ? `${streetName}，${text.toldAt(dayOf(at))}` : text.toldAt(dayOf(at))}</Text>
      {old ? <Text className="sub">{text.heard(whenOf(heardAt, now()))}</Text> : null}
      {status === '补充请求' ? <Text className="told-ask">{text.asked}</Text> : null}
    </Card>
  );
};

/** What was told from this phone: first what has not gone out yet, then the receipts. */
export function ToldList() {
  const letters = outboxKept.use();
  const receipts = receiptsKept.use();
  useDidShow(() => {
    hearAll();
  });
  return (
    <View>
      <Text className="h2" {...said({ role: 'heading', level: 2 })}>
        {text.told}
      </Text>
      <View className="stack">
        {letters.length + receipts.length === 0 ? <Text className="sub">{text.toldNone}</Text> : null}
        {letters.map(({ report, place, queuedAt }) => (
          <Card key={report.id} tone="lamp" onTap={() => goTo(`/neighbour/sent/index?id=${report.id}`)}>
            <View className="told-head">
              <Text className="strong">{place.streetName}</Text>
              <Tag tone="possible">{common.unsent}</Tag>
            </View>
            <Text className="sub">{`${whenOf(queuedAt, now())} · ${text.waiting}`}</Text>
          </Card>
        ))}
        {receipts.map((receipt) => (
          <Told key={receipt.code} receipt={receipt} />
        ))}
      </View>
    </View>
  );
}
