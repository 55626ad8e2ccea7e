import { View } from '@tarojs/components';
import { Button } from '../../parts/button.tsx';

type Props = {
  readonly back?: { readonly words: string; readonly onTap: () => void } | undefined;
  readonly next: { readonly words: string; readonly onTap: () => void; readonly disabled?: boolean };
};

/** One step on, and one step back beside it. */
export const ScreenFoot = ({ back, next }: Props) => (
  <View className="steps">
    {back ? (
      <View className="steps-back">
        <Button kind="quiet" onTap={back.onTap}>
          {back.words}
        </Button>
      </View>
    ) : null}
    <View className="steps-next">
      <Button disabled={next.disabled} onTap={next.onTap}>
        {next.words}
      </Button>
    </View>
  </View>
);
