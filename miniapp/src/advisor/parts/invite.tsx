import { Text, View } from '@tarojs/components';
import { useState } from 'react';
import type { CaseView } from 'shared-scoring/contract';
import { press } from '../../device/press.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import { Choices } from '../../parts/choices.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useInvite, type Whom } from '../state/use-invite.ts';
import { text } from '../text.ts';
import { sinceWords } from '../words/moment.ts';
import { NewCode } from './new-code.tsx';

const words = text.invite;

type Props = {
  readonly view: CaseView;
  readonly now: number;
  readonly onGiven: () => void;
  readonly onView: (view: CaseView) => void;
};

type RowProps = { readonly invite: CaseView['invites'][number]; readonly now: number; readonly onRevoke: () => void };

const Row = ({ invite, now, onRevoke }: RowProps) => (
  <View className="invite">
    <View className="invite-say">
      <Text>{words.states[invite.state]}</Text>
      <Text className="sub">{words.made(sinceWords(invite.at, now))}</Text>
    </View>
    {invite.state === 'open' ? (
      <View
        className="invite-revoke press"
        {...press(onRevoke, { label: words.revokeLabel(sinceWords(invite.at, now)) })}
      >
        {words.revoke}
      </View>
    ) : null}
  </View>
);

/** Lets the family follow the case: a code shown once, who has one, and taking it back. */
export function Invite({ view, now, onGiven, onView }: Props) {
  const { giving, revoking } = useInvite(view.id, onGiven, onView);
  const [whom, setWhom] = useState<Whom>('status');
  const may = view.can.includes('invite');
  if (!may && view.invites.length === 0 && view.family === 0) return null;
  const problem = giving.problem ?? revoking.problem;
  return (
    <>
      <Text className="h2">{words.title}</Text>
      <Card>
        {may || view.family > 0 ? <Text>{view.family > 0 ? words.family(view.family) : words.say}</Text> : null}
        {giving.value ? <NewCode code={giving.value.code} expiresAt={giving.value.expiresAt} now={now} /> : null}
        {view.invites.map((invite) => (
          <Row key={invite.id} invite={invite} now={now} onRevoke={() => revoking.run(invite.id)} />
        ))}
        {problem ? <Trouble problem={problem} /> : null}
        {may ? (
          <View className="stack">
            <Choices label={words.whom} options={words.whoms} say={words.whomSay} chosen={whom} onChoose={setWhom} />
            <Button kind="quiet" busy={giving.busy} onTap={() => void giving.run(whom)}>
              {view.invites.length > 0 ? words.again : words.button}
            </Button>
          </View>
        ) : null}
      </Card>
    </>
  );
}
