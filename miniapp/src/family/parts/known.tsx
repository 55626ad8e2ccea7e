import { Text, View } from '@tarojs/components';
import type { FamilyAssessment } from 'shared-scoring/contract';
import { said } from '../../device/said.ts';
import { Card } from '../../parts/card.tsx';
import { Fold } from '../../parts/fold.tsx';
import { dayOf } from '../../text/day.ts';
import { setInHan } from '../../text/han.ts';
import { text } from '../text.ts';

const words = text.plan;

/** How it looks now, what is known and from whom, what is not known yet, and that it decides nothing. */
export const Known = ({ assessment }: { readonly assessment: FamilyAssessment }) => (
  <View>
    <Card tone="lamp">
      <Text className="next-label">{words.said}</Text>
      <Text className="next-what">{setInHan(assessment.said)}</Text>
      <Text className="sub">{setInHan(assessment.notADecision)}</Text>
    </Card>
    <View className="rights">
      {assessment.known.length > 0 ? (
        <Fold summary={`${words.known}（${assessment.known.length}）`}>
          <View {...said({ role: 'list' })}>
            {assessment.known.map(({ about, from, at }) => (
              <View key={`${about}${from}`} className="reader" {...said({ role: 'listitem' })}>
                <Text>{setInHan(about)}</Text>
                <Text className="sub">{words.from(from, dayOf(at))}</Text>
              </View>
            ))}
          </View>
        </Fold>
      ) : null}
      {assessment.unknown.length > 0 ? (
        <Fold summary={`${words.unknown}（${assessment.unknown.length}）`}>
          <Text>{assessment.unknown.map(setInHan).join('、')}</Text>
        </Fold>
      ) : null}
    </View>
  </View>
);
