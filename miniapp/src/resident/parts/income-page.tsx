import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { goBack, goInstead } from '../../device/go.ts';
import { scrollToPart } from '../../device/scroll.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Screen } from '../../parts/screen.tsx';
import { useIncome } from '../state/use-income.ts';
import { text } from '../text.ts';
import { IncomeResultView } from './income-result.tsx';
import { IncomeStep } from './income-step.tsx';
import { ScreenFoot } from './screen-foot.tsx';

const words = text.income;

/** What comes in each month, added up together; the range it gives becomes an answer of the screening. */
export function IncomePage() {
  const it = useIncome();
  const question = it?.question;
  const place = question
    ? `${question.kind}/${question.earner}/${question.kind === 'amount' ? question.item : ''}`
    : 'end';
  useEffect(() => {
    if (place) scrollToPart('ask-top');
  }, [place]);
  if (!it)
    return (
      <Screen title={words.title} back>
        <Empty
          title={words.first}
          action={<Button onTap={() => goInstead('/resident/screen/index')}>{text.results.empty.action}</Button>}
        >
          {words.firstSay}
        </Empty>
      </Screen>
    );
  const goOn = () => it.next(it.per);
  const use = () => {
    it.use();
    goBack();
  };
  const back = it.back ? { words: text.screen.back, onTap: it.back } : undefined;
  const foot = question ? (
    <ScreenFoot back={back} next={{ words: text.screen.next, onTap: goOn, disabled: it.answer === undefined }} />
  ) : (
    <ScreenFoot back={back ?? { words: words.again, onTap: it.again }} next={{ words: words.use, onTap: use }} />
  );
  return (
    <Screen title={words.title} back={it.back ?? true} foot={foot}>
      <View id="ask-top" className="top-mark" />
      {question ? <IncomeStep it={it} asked={question} onDone={goOn} /> : <IncomeResultView it={it} />}
    </Screen>
  );
}
