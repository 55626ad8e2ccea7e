import { Text, View } from '@tarojs/components';
import type { Held } from 'shared-scoring/contract';
import { said as named } from '../../device/said.ts';
import { Fold } from '../../parts/fold.tsx';
import { text } from '../text.ts';

const words = text.rights;
type Answers = NonNullable<Held['groups'][number]['items'][number]['answers']>;

/** Each answer of a visit: what was asked, the household's own words, and how it is known. */
export const HeldAnswers = ({ answers }: { readonly answers: Answers }) => (
  <Fold summary={`${words.answers}（${answers.length}）`}>
    <View {...named({ role: 'list' })}>
      {answers.map(({ ask, said, from }) => (
        <View key={`${ask}${from}`} className="reader" {...named({ role: 'listitem' })}>
          <Text>{ask}</Text>
          {said ? <Text className="strong"> {said}</Text> : null}
          <Text className="sub">{from}</Text>
        </View>
      ))}
    </View>
    {answers.some(({ said }) => said === null) ? <Text className="sub">{words.unsaid}</Text> : null}
  </Fold>
);
