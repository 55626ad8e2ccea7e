import { View } from '@tarojs/components';
import { useDidShow, useRouter } from '@tarojs/taro';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { AssessmentBody } from '../parts/assessment.tsx';
import { FileForms } from '../parts/file-forms.tsx';
import { MergeForms } from '../parts/merge-forms.tsx';
import { Received } from '../parts/received.tsx';
import { useFile } from '../state/use-file.ts';
import { fileText as text } from '../text-file.ts';
import '../style/visit.css';
import '../style/file.css';

const planStates = ['listing', 'planning', 'matching', 'serving', 'revisiting'];

/** The file of a household: everything received, what is taken as true and why, and the assessment. */
export default function FilePage() {
  const { id = '' } = useRouter().params;
  const { file, work, problem, reload, hold, assessing } = useFile(id);
  useDidShow(() => {
    reload();
  });
  if (!file || !work)
    return (
      <Screen title={text.title} back>
        {problem ? <Trouble problem={problem} retry={reload} /> : <Loading label={text.loading} />}
      </Screen>
    );

  const write = () => goTo(`/casework/visit/index?id=${id}`);
  const apart = file.heads.length > 1;
  const mayAssess = work.can.includes('assess') && file.forms.length > 0 && !apart;
  const foot = () => {
    if (file.forms.length === 0) return <Button onTap={write}>{text.write}</Button>;
    if (mayAssess)
      return (
        <Button busy={assessing.busy} onTap={assessing.run}>
          {file.verified.tooWide ? text.again : text.assess}
        </Button>
      );
    if (planStates.includes(work.state))
      return <Button onTap={() => goTo(`/casework/plan/index?id=${id}`)}>{text.toPlan}</Button>;
    return (
      <Button kind="quiet" onTap={write}>
        {text.writeMore}
      </Button>
    );
  };
  return (
    <Screen title={text.title} back foot={foot()}>
      {assessing.value ? <Notice tone="pine" title={text.recorded} /> : null}
      {assessing.problem ? <Trouble problem={assessing.problem} retry={assessing.run} /> : null}
      {apart ? <MergeForms id={id} file={file} onMerged={hold} /> : null}
      {file.forms.length === 0 ? (
        <Empty title={text.empty.title}>{text.empty.say}</Empty>
      ) : (
        <View className={apart ? 'gap' : ''}>
          <AssessmentBody file={file} />
          <FileForms file={file} />
        </View>
      )}
      <Received id={id} />
    </Screen>
  );
}
