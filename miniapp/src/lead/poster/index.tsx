import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { canPrint, print } from '../../device/print.ts';
import { said } from '../../device/said.ts';
import { saveSheet } from '../../device/sheet.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { text } from '../text.ts';
import '../style/lead.css';
import '../style/poster.css';
import { Paper } from './paper.tsx';
import { posterSheet } from './poster-sheet.ts';
import { usePosterPage } from './use-poster-page.ts';

const words = text.poster;

/** One poster ready for paper: printed from a browser, kept as a picture inside WeChat. */
export default function PosterPage() {
  const { id = '' } = useRouter().params;
  const { page, problem, reload } = usePosterPage(id);
  const [told, setTold] = useState('');
  const save = () =>
    page && saveSheet(posterSheet(page)).then((done) => setTold(done ? words.saved : words.saveFailed));
  return (
    <Screen
      title={words.title}
      back
      foot={
        page ? (
          <View>
            <Text className="sub lead-told" {...said({ role: 'status', live: 'polite' })}>
              {told}
            </Text>
            <View className="pair">
              <Button kind={canPrint ? 'quiet' : 'main'} onTap={save}>
                {words.save}
              </Button>
              {canPrint ? <Button onTap={print}>{words.print}</Button> : null}
            </View>
          </View>
        ) : null
      }
    >
      {problem?.code === 'forbidden' || problem?.code === 'notFound' ? (
        <Empty title={text.forbidden.title}>{text.forbidden.say}</Empty>
      ) : problem ? (
        <Trouble problem={problem} retry={reload} />
      ) : null}
      {page ? <Paper page={page} /> : problem ? null : <Loading label={words.loading} />}
    </Screen>
  );
}
