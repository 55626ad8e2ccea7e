import { Text, View } from '@tarojs/components';
import { openInvite } from 'shared-scoring/contract';
import { call } from '../../api/call.ts';
import { goTo } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useTask } from '../../state/useTask.ts';
import { consent } from '../../text/follow.ts';

type Props = { readonly code: string; readonly onClose: () => void };

const parts = [consent.see, consent.hidden, consent.long, consent.back] as const;

/** Before anything is shown: what one will see, for how long, and how to take it back. */
export function Consent({ code, onClose }: Props) {
  const opening = useTask(() => call(openInvite, { code, agree: true }));
  const agree = async () => {
    const answer = await opening.run();
    if (!answer.ok) return;
    onClose();
    goTo(`/family/case/index?id=${answer.value.id}`);
  };
  return (
    <Screen
      title={consent.code(code)}
      back={onClose}
      foot={
        <View className="pair">
          <Button kind="quiet" onTap={onClose}>
            {consent.no}
          </Button>
          <Button busy={opening.busy} onTap={agree}>
            {consent.agree}
          </Button>
        </View>
      }
    >
      <View className="stack">
        <Text className="h1" {...said({ role: 'heading', level: 2 })}>
          {consent.title}
        </Text>
        {opening.problem ? <Trouble problem={opening.problem} retry={agree} /> : null}
        {parts.map(({ title, lines }) => (
          <Card key={title}>
            <Text className="strong">{title}</Text>
            {lines.map((line) => (
              <Text key={line} className="consent-line">
                {line}
              </Text>
            ))}
          </Card>
        ))}
      </View>
    </Screen>
  );
}
