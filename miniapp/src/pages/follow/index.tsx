import { useRouter } from '@tarojs/taro';
import { Notice } from '../../parts/notice.tsx';
import { Screen } from '../../parts/screen.tsx';
import { text } from '../../text/follow.ts';
import '../../style/follow.css';
import { Consent } from './consent.tsx';
import { FamilyCases } from './family-cases.tsx';
import { OpenCode } from './open-code.tsx';
import { ToldList } from './told.tsx';
import { useCode } from './use-code.ts';

/** Everything one can follow: a code to open, the family's cases, and what was told from this phone. */
export default function FollowPage() {
  const { code: given = '', left } = useRouter().params;
  const code = useCode(given);
  if (code.invite) return <Consent code={code.invite} onClose={code.closeInvite} />;
  return (
    <Screen title={text.title} back>
      {left ? <Notice tone="pine" title={text.left} /> : null}
      <OpenCode code={code} />
      <FamilyCases />
      <ToldList />
    </Screen>
  );
}
