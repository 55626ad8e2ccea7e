import { Text, View } from '@tarojs/components';
import type { CaseView } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Chips } from '../../parts/chips.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Tag } from '../../parts/tag.tsx';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';
import { isRedFlag, modifierInShort, signInFull } from '../words/signs.ts';
import { Dots } from './dots.tsx';
import { Handed } from './handed.tsx';

const Sign = ({ id }: { readonly id: string }) => (
  <View className="seen" {...said({ role: 'listitem' })}>
    <Text className="seen-say">{signInFull(id)}</Text>
    {isRedFlag(id) ? <Tag tone="danger">{text.case.flag}</Tag> : null}
  </View>
);

const Seen = ({ view }: { readonly view: CaseView }) => (
  <>
    <Text className="h2">{text.case.seen}</Text>
    <Card>
      <View {...said({ role: 'list' })}>
        {view.signs.map((id) => (
          <Sign key={id} id={id} />
        ))}
      </View>
      {view.modifiers.length > 0 ? <Chips items={view.modifiers.map(modifierInShort)} /> : null}
      {view.note ? (
        <View className="quote">
          <Text className="sub">{text.case.note}</Text>
          <Text>{setInHan(view.note)}</Text>
        </View>
      ) : null}
      {view.noteCheck ? <Text className="sub gap">{text.noteCheck[view.noteCheck]}</Text> : null}
      <Text className="sub gap">{text.case.spoken[view.spoken]}</Text>
    </Card>
  </>
);

/** What was seen and heard, where, and why the case stands where it stands. Never who said so. */
export const CaseFacts = ({ view }: { readonly view: CaseView }) => (
  <>
    {view.withdrawnAt === undefined ? null : (
      <View className="gap">
        <Notice tone="lamp" title={text.withdrawn.title}>
          {text.withdrawn.say}
        </Notice>
      </View>
    )}
    {view.handed ? <Handed handed={view.handed} /> : null}
    {view.source === 'self' ? null : <Seen view={view} />}
    <Text className="h2">{text.case.place}</Text>
    <Card>
      <Dots className="strong" items={[view.streetName, view.committeeName ?? text.queue.committeeUnknown]} />
      <Text className="door">{view.place.door ?? text.case.door}</Text>
    </Card>
    <Text className="h2">{text.case.why}</Text>
    <Card>
      <View className="why-here">
        <Chips items={view.why.map(setInHan)} />
      </View>
    </Card>
  </>
);
