import { Text, View } from '@tarojs/components';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import type { Missing } from '../../state/draft.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/report.ts';

type Props = {
  /** What is still missing, told once sending was tried. */
  readonly missing: readonly Missing[];
  /** The page holds something nobody looking over a shoulder should read: the way out stands beside the send button. */
  readonly onLeave?: (() => void) | undefined;
  readonly onSend: () => void;
};

/** Under the thumb: send, and on delicate pages the way out. */
export const SendBar = ({ missing, onLeave, onSend }: Props) => (
  <View>
    <Text className={missing.length > 0 ? 'send-word send-missing' : 'send-word'} {...said({ live: 'polite' })}>
      {missing.length > 0 ? text.missing(missing.map((what) => text.missingWords[what])) : text.secret}
    </Text>
    <View className="send-row">
      {onLeave ? (
        <Button kind="quiet" onTap={onLeave} label={text.leave.label}>
          {common.quickExit}
        </Button>
      ) : null}
      <Button onTap={onSend}>{text.send}</Button>
    </View>
  </View>
);
