import { View } from '@tarojs/components';
import { Notice } from '../../parts/notice.tsx';
import { text } from '../../text/report.ts';
import { DangerFirst } from '../parts/danger-first.tsx';
import type { Promised as Told } from '../state/use-promise.ts';

/** Before an urgent report is sent: whether somebody named is on duty. Without one nothing is promised, only numbers. */
export const Promised = ({ promise }: { readonly promise: Told }) =>
  promise === null ? null : (
    <View className="stack promised">
      <Notice tone={promise === 'alone' ? 'brick' : 'lamp'} title={text.promise[promise].title}>
        {text.promise[promise].say}
      </Notice>
      {promise === 'alone' ? <DangerFirst /> : null}
    </View>
  );
