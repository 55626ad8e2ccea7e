import { Text, View } from '@tarojs/components';
import { done } from '../../api/result.ts';
import { goInstead } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Danger } from '../../parts/danger.tsx';
import { draftOf } from '../../state/draft.ts';
import { sendNow } from '../../state/mailroom.ts';
import { newId } from '../../state/new-id.ts';
import { draftKept, outboxKept } from '../../state/on-this-phone.ts';
import { type Letter, without } from '../../state/outbox.ts';
import { useTask } from '../../state/useTask.ts';
import { text as common } from '../../text/common.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../../text/sent.ts';
import { isDelicate } from '../data/signs.ts';
import { leaveFast } from '../parts/leave-fast.tsx';
import { Slip } from './slip.tsx';

/** An id the server holds under another body cannot be used again; every other letter keeps its own. */
const takeBack = ({ report, place, problem }: Letter) => {
  const id = problem?.code === 'report.conflict' ? newId() : report.id;
  draftKept.write(draftOf(report, place, id));
  outboxKept.write(without(outboxKept.read(), report.id));
  goInstead('/neighbour/report/index');
};

/** It has not arrived yet: why, what happens by itself, and what one can do now. */
export const Unsent = ({ letter }: { readonly letter: Letter }) => {
  const again = useTask(() => sendNow().then(() => done(null)));
  if (!letter.problem) return <Slip lit={false} word={common.busy} title={text.sending} />;
  const { code, title, remedy } = letter.problem;
  const offline = code === 'offline';
  const why = letter.stuck || !offline ? `${setInHan(title)}。${setInHan(remedy)}` : text.waiting.body;
  return (
    <View className="stack">
      <Slip lit={false} word={common.unsent} title={letter.stuck ? text.stuck : offline ? text.waiting.title : title}>
        <Text className="slip-sub">{text.holds(letter.place.streetName, letter.report.signs.length)}</Text>
      </Slip>
      <Text className="sub">{why}</Text>
      {letter.stuck ? (
        <Button onTap={() => takeBack(letter)}>{text.change}</Button>
      ) : (
        <Button busy={again.busy} onTap={again.run}>
          {common.retry}
        </Button>
      )}
      <Danger numbers={['110', '120']}>{text.waiting.urgent}</Danger>
      {isDelicate(letter.report.signs, letter.report.note ?? '') ? (
        <Button kind="quiet" onTap={() => leaveFast(true)}>
          {common.quickExit}
        </Button>
      ) : null}
    </View>
  );
};
