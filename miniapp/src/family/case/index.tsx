import { View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { Besides, Way, Who } from '../parts/case-view.tsx';
import { Doors } from '../parts/doors.tsx';
import { Leave } from '../parts/leave.tsx';
import { NextStep } from '../parts/next-step.tsx';
import { TellMe } from '../parts/tell-me.tsx';
import { useFamilyCase } from '../parts/use-family-case.ts';
import { VisitAnswer } from '../parts/visit-answer.tsx';
import '../style/family.css';
import { text } from '../text.ts';

/** One case as the family sees it: who has it, what comes next and by when, what was done, and what one can do. */
export default function FamilyPage() {
  const { id = '' } = useRouter().params;
  const { it, view, hold, leaving, leave } = useFamilyCase(id);
  return (
    <Screen title={text.title} back>
      {view.problem ? <Trouble problem={view.problem} retry={view.run} /> : null}
      {!it && view.busy ? <Loading /> : null}
      {it ? (
        <>
          <Who advisor={it.advisor} />
          <View className="next">
            <NextStep next={it.next} visit={it.visit}>
              {it.visit ? <VisitAnswer id={id} visit={it.visit} onView={hold} /> : null}
            </NextStep>
          </View>
          <TellMe quiet={it.visit?.reply === 'open'} />
          <Besides beside={it.beside} />
          <Way timeline={it.timeline} />
          <Doors view={it} />
          <Leave consent={it.consent} busy={leaving.busy} problem={leaving.problem} onLeave={leave} />
        </>
      ) : null}
    </Screen>
  );
}
