import { View } from '@tarojs/components';
import type { Asking } from 'shared-scoring';
import { said } from '../../device/said.ts';
import { Fold } from '../../parts/fold.tsx';
import { Option } from '../../parts/option.tsx';
import { askingKept } from '../state/asking-kept.ts';
import { text } from '../text.ts';

const words = text.asking;
const ways: readonly Asking[] = ['fewest', 'early'];

/** How to be asked: as few questions as possible, or first what is nearest to an answer. Can be changed at any time. */
export function AskingSwitch() {
  const asking = askingKept.use();
  return (
    <Fold summary={words.now[asking]}>
      <View className="stack" {...said({ role: 'radiogroup', label: words.title })}>
        {ways.map((one) => (
          <Option key={one} chosen={one === asking} onTap={() => askingKept.write(one)}>
            {words.way[one]}
          </Option>
        ))}
      </View>
    </Fold>
  );
}
