import { Text, View } from '@tarojs/components';
import { useRouter } from '@tarojs/taro';
import { Loading } from '../../parts/loading.tsx';
import { Screen } from '../../parts/screen.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import '../style/family.css';
import { GrantCard } from '../parts/grant-card.tsx';
import { Share } from '../parts/share.tsx';
import { backToCase } from '../state/back-to-case.ts';
import { useGrants } from '../state/use-grants.ts';
import { text } from '../text.ts';

const words = text.grants;

/** Who may see what, until when: the person concerned sets it for everybody, others for themselves; taken back at once. */
export default function GrantsPage() {
  const { id = '' } = useRouter().params;
  const { grants, reading, setting, ending } = useGrants(id);
  return (
    <Screen title={words.title} back={backToCase(id)}>
      {reading.problem ? <Trouble problem={reading.problem} retry={reading.run} /> : null}
      {!grants && !reading.problem ? <Loading /> : null}
      {grants ? (
        <View className="stack">
          <Text>{grants.mayShare ? words.say : words.sayOther}</Text>
          {grants.grants.length === 0 ? <Text className="sub">{words.none}</Text> : null}
          {grants.grants.map((grant) => (
            <GrantCard key={grant.grantId} grant={grant} setting={setting} ending={ending} />
          ))}
          {grants.mayShare ? <Share id={id} /> : null}
        </View>
      ) : null}
    </Screen>
  );
}
