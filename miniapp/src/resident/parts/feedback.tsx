import { View } from '@tarojs/components';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useFeedback } from '../state/use-feedback.ts';
import { text } from '../text.ts';

const words = text.library.feedback;

/** Says what is wrong with a policy to the people who keep it; no name, no answer of the screening. */
export function Feedback({ region, policy }: { readonly region: string; readonly policy: string }) {
  const { wrong, write, ready, sending, send } = useFeedback(region, policy);
  return (
    <Fold summary={words.open}>
      {sending.value && wrong === '' ? <Notice tone="pine" title={words.sent} /> : null}
      <Field long label={words.label} hint={words.hint} max={200} value={wrong} onInput={write} />
      <View className="gap">
        <Button disabled={!ready} busy={sending.busy} onTap={send}>
          {words.send}
        </Button>
      </View>
      {sending.problem ? <Trouble problem={sending.problem} retry={send} /> : null}
    </Fold>
  );
}
