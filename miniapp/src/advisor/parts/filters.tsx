import { View } from '@tarojs/components';
import { press } from '../../device/press.ts';
import { said } from '../../device/said.ts';
import type { Filter } from '../state/queue-view.ts';
import { text } from '../text.ts';

const filters: readonly Filter[] = ['all', 'mine', 'today', 'fresh', 'danger', 'closed'];

type Props = { readonly chosen: Filter; readonly onChoose: (filter: Filter) => void };

/** Which part of the queue to look at. */
export const Filters = ({ chosen, onChoose }: Props) => (
  <View className="filters" {...said({ role: 'radiogroup', label: text.queue.filterLabel })}>
    {filters.map((filter) => (
      <View
        key={filter}
        className={`filter press ${filter === chosen ? 'filter-on' : ''}`}
        {...press(() => onChoose(filter), { role: 'radio', checked: filter === chosen })}
      >
        {text.queue.filters[filter]}
      </View>
    ))}
  </View>
);
