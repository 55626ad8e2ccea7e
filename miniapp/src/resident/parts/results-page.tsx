import { Text } from '@tarojs/components';
import { monthlyTotal } from 'shared-scoring';
import { goTo } from '../../device/go.ts';
import { Button } from '../../parts/button.tsx';
import { Empty } from '../../parts/empty.tsx';
import { Fold } from '../../parts/fold.tsx';
import { Screen } from '../../parts/screen.tsx';
import { streetsOf } from '../data/streets.ts';
import { grouped, uncountedOf } from '../state/groups.ts';
import { forgetScreening } from '../state/interview-kept.ts';
import { useResults } from '../state/use-results.ts';
import { text } from '../text.ts';
import { AnswersList } from './answers.tsx';
import { Earlier, OfEarlier } from './earlier.tsx';
import { Forget } from './forget.tsx';
import { GroupOf } from './group-of.tsx';
import { WithLabels } from './labels.tsx';
import { NoList } from './no-list.tsx';
import { OpenCard } from './open-card.tsx';
import { PolicyCard } from './policy-card.tsx';
import { Sum } from './sum.tsx';
import { ToStreet } from './to-street.tsx';

const words = text.results;
const goOn = () => goTo('/resident/screen/index');

/** What the answers lead to, worked out on this phone; the page asks the network for nothing. */
export function ResultsPage({ pastOn }: { readonly pastOn: string | undefined }) {
  const { shown, past, earlier } = useResults(pastOn);
  if (!shown)
    return (
      <Screen title={words.title} back>
        <Empty title={words.empty.title} action={<Button onTap={goOn}>{words.empty.action}</Button>}>
          {words.empty.say}
        </Empty>
      </Screen>
    );
  const { interview, results, pack, more, progress } = shown;
  const { fits, possible, open, no, received } = grouped(results);
  return (
    <Screen
      title={words.title}
      back
      foot={more && !past ? <Button onTap={goOn}>{words.goOn(progress.left)}</Button> : null}
    >
      <WithLabels
        pack={pack}
        members={interview.answers.members ?? []}
        results={results}
        told={shown.told}
        on={shown.on}
        past={past}
      >
        {past ? <OfEarlier day={shown.on} exact={shown.exact} /> : null}
        <Sum
          total={monthlyTotal(results)}
          uncounted={uncountedOf([...fits, ...possible])}
          fits={fits.length}
          possible={possible.length}
          open={open.length}
        />
        <Text className="sub gap">{words.notDecision}</Text>
        <GroupOf group="fits" results={fits} as={PolicyCard} />
        <GroupOf group="possible" results={possible} as={PolicyCard} />
        <GroupOf group="received" results={received} as={PolicyCard} />
        {past || streetsOf(interview.answers.region).length === 0 ? null : <ToStreet />}
        <GroupOf group="open" results={open} as={OpenCard} />
        {no.length > 0 ? (
          <Fold summary={words.noFold(no.length)}>
            <NoList results={no} />
          </Fold>
        ) : null}
        <Fold summary={words.answers}>
          {past ? null : <Text className="sub">{words.answersSay}</Text>}
          <AnswersList interview={interview} fixed={past} />
        </Fold>
        {past ? null : <Earlier days={earlier} />}
        {past ? null : <Forget onForget={forgetScreening} />}
      </WithLabels>
    </Screen>
  );
}
