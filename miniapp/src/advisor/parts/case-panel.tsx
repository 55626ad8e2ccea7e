import { View } from '@tarojs/components';
import { useCasePanel } from './use-case-panel.tsx';

/** One case as a column beside the queue. */
export function CasePanel({ id, onStep }: { readonly id: string; readonly onStep: () => void }) {
  const { body, foot } = useCasePanel(id, onStep);
  return (
    <View className="case-panel">
      {body}
      {foot ? <View className="case-panel-foot">{foot}</View> : null}
    </View>
  );
}
