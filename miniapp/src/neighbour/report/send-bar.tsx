import { Text, View } from '@tarojs/components';
import { quickExit } from '../../device/go.ts';
import { said } from '../../device/said.ts';
import { Button } from '../../parts/button.tsx';
import type { Missing } from '../../state/draft.ts';
import { draftKept } from '../../state/on-this-phone.ts';
import { text as common } from '../../text/common.ts';
import { text } from '../../text/report.ts';

type Props = {
  /** What is still missing, told once sending was tried. */
  readonly missing: readonly Missing[];
  /** The page holds something nobody looking over a shoulder should read. */
  readonly delicate: boolean;
  readonly onSend: () => void;
};

const leave = () => {
  draftKept.clear();
  quickExit();
};

/** Under the thumb: send, and on delicate pages a way out that leaves nothing behind. */
export const SendBar = ({ missing, delicate, onSend }: Props) => (
  <View>
    <Text className={missing.length > 0 ? 'send-word send-missing' : 'send-word'} {...said({ live: 'polite' })}>
      {missing.length > 0 ? text.missing(missing.map((what) => text.missingWords[what])) : text.secret}
    </Text>
    <View className="send-row">
      {delicate ? (
        <Button kind="quiet" onTap={leave} label={`${common.quickExit}，清掉这一页`}>
          {common.quickExit}
        </Button>
      ) : null}
      <Button onTap={onSend}>{text.send}</Button>
    </View>
  </View>
);
