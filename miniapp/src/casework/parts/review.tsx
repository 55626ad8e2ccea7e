import { Text, View } from '@tarojs/components';
import { said as named } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import { Card } from '../../parts/card.tsx';
import type { VisitDraft } from '../state/visit-draft.ts';
import { reviewOf } from '../state/visit-review.ts';
import { text } from '../text.ts';

type Props = { readonly draft: VisitDraft; readonly onEdit: (step: number) => void };

/** What will be handed in, page by page, each with the way back to it. */
export const Review = ({ draft, onEdit }: Props) => (
  <>
    {reviewOf(draft).map(({ step, title, lines, besides }) => (
      <Card key={step}>
        <View className="review-head">
          <Text className="strong" {...named({ role: 'heading', level: 2 })}>
            {title}
          </Text>
          <Button kind="quiet" label={text.visit.editOf(title)} onTap={() => onEdit(step)}>
            {text.visit.edit}
          </Button>
        </View>
        {lines.map(({ ask, said }, n) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sons are told apart by their place only
          <View key={`${ask}${n}`} className={said.length > 10 ? 'review-long' : 'review-line'}>
            <Text className="review-ask">{ask}</Text>
            <Text className="review-said">{said}</Text>
          </View>
        ))}
        {besides.map((words) => (
          <Text key={words} className="sub review-besides">
            {words}
          </Text>
        ))}
      </Card>
    ))}
  </>
);
