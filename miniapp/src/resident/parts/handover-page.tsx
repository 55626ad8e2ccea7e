import { Text, View } from '@tarojs/components';
import { useEffect } from 'react';
import { goBack, goInstead } from '../../device/go.ts';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { streetsOf } from '../data/streets.ts';
import { lackingOf } from '../state/handover.ts';
import { useGiveable } from '../state/use-giveable.ts';
import { useHandover } from '../state/use-handover.ts';
import { text } from '../text.ts';
import { HandoverCode } from './handover-code.tsx';
import { HandoverLook } from './handover-look.tsx';
import { HandoverMine } from './handover-mine.tsx';
import { HandoverPick } from './handover-pick.tsx';
import { ScreenFoot } from './screen-foot.tsx';

const words = text.handover;

/** Giving ticked answers to one street: tick, look it over, get a one-time code. Before that nothing leaves the phone. */
export function HandoverPage() {
  const { district, giveable, wishes } = useGiveable();
  const it = useHandover(giveable, wishes);
  const { picks, draft, looking, given, sending } = it;
  const phase = given ? 'given' : looking && draft ? 'look' : 'pick';
  useEffect(() => {
    if (phase) scrollToPart('ask-top');
  }, [phase]);
  const lacking = lackingOf(picks);
  const foot = {
    given: <Button onTap={goBack}>{words.done}</Button>,
    look: (
      <ScreenFoot
        back={{ words: words.backToPick, onTap: () => it.look(false) }}
        next={{ words: words.agree, onTap: it.send, disabled: sending.busy }}
      />
    ),
    pick: (
      <>
        {lacking ? <Text className="sub lacking">{words.lacking[lacking]}</Text> : null}
        <Button disabled={lacking !== null} onTap={() => it.look(true)}>
          {words.toLook}
        </Button>
      </>
    ),
  };
  if (!district)
    return (
      <Screen title={words.title} back>
        <Empty
          title={text.results.empty.title}
          action={<Button onTap={() => goInstead('/resident/screen/index')}>{text.results.empty.action}</Button>}
        >
          {words.empty}
        </Empty>
        <HandoverMine since={given} />
      </Screen>
    );
  return (
    <Screen title={words.title} back={phase === 'look' ? () => it.look(false) : true} foot={foot[phase]}>
      <View id="ask-top" className="top-mark" />
      {phase === 'pick' ? (
        <>
          <HandoverMine since={given} />
          <Text className="sub gap">{words.say}</Text>
          <HandoverPick it={it} district={district} giveable={giveable} wishes={wishes} />
        </>
      ) : null}
      {phase === 'look' && draft ? (
        <HandoverLook
          draft={draft}
          streetName={streetsOf(district).find(([code]) => code === draft.street)?.[1] ?? ''}
        />
      ) : null}
      {phase === 'given' && given ? <HandoverCode code={given} /> : null}
      {sending.problem ? <Trouble problem={sending.problem} retry={it.send} /> : null}
    </Screen>
  );
}
