import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { text } from '../../text/family.ts';
import '../../style/family.css';
import { Rights, Way, Who } from './case-view.tsx';
import { Leave } from './leave.tsx';
import { NextStep } from './next-step.tsx';
import { TellMe } from './tell-me.tsx';
import { useFamilyCase } from './use-family-case.ts';

/** One case as the family sees it: who has it, what comes next and by when, what was done, who looked. */
export default function FamilyPage() {
  const { id = '' } = useRouter().params;
  const { view, leaving, leave } = useFamilyCase(id);
  const it = view.value;
  return (
    <Screen title={text.title} back>
      {view.problem ? <Trouble problem={view.problem} retry={view.run} /> : null}
      {!it && view.busy ? <Loading /> : null}
      {it ? (
        <>
          <Who advisor={it.advisor} />
          <View className="next">
            <NextStep next={it.next} />
          </View>
          <TellMe />
          <Way timeline={it.timeline} />
          <Rights readers={it.readers} />
          <Leave consent={it.consent} busy={leaving.busy} problem={leaving.problem} onLeave={leave} />
        </>
      ) : null}
    </Screen>
  );
}
